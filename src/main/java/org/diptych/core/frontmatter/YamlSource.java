package org.diptych.core.frontmatter;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.diptych.core.text.TextRange;

/** The YAML that Hexo gives its reader, tabs at line starts made two blanks each, and the way back to the source. */
final class YamlSource {
    /** In brackets SnakeYAML ends a word at a question mark, where js-yaml and YAML 1.2 do not. */
    private static final Pattern QUESTION_MARK = Pattern.compile("\\?(?=\\S)|(?<=[^\\s,\\[\\]{}:-][ \\t])\\?");
    /** Nor does it let a word in brackets begin with a colon. */
    private static final Pattern COLON = Pattern.compile("(?<=[\\[{,][ \\t]{0,9}):(?=[^\\s,\\[\\]{}])");

    private final String yaml;
    /** A character the source does not hold: it stands where question marks stood. */
    private final char questionMark;
    /** The same for colons. */
    private final char colon;

    /** The source's offset of each code point of the YAML, which is what its reader counts, and of the end. */
    private final int[] offsets;

    YamlSource(String source) {
        StringBuilder expanded = new StringBuilder(source.length());
        int[] places = new int[2 * source.length() + 1];
        int count = 0;
        boolean indent = false;
        for (int i = 0; i < source.length(); i += Character.charCount(source.codePointAt(i))) {
            int c = source.codePointAt(i);
            indent = c == '\n' || indent && c == '\t';
            places[count++] = i;
            if (indent && c == '\t') {
                places[count++] = i;
                expanded.append("  ");
            } else {
                expanded.appendCodePoint(c);
            }
        }
        places[count] = source.length();
        if (count > 0 && expanded.charAt(expanded.length() - 1) != '\n') {
            expanded.append('\n');
        }
        this.questionMark = absentFrom(source, '\uE000');
        this.colon = absentFrom(source, (char) (questionMark + 1));
        String words = QUESTION_MARK.matcher(expanded).replaceAll(String.valueOf(questionMark));
        this.yaml = COLON.matcher(words).replaceAll(String.valueOf(colon));
        this.offsets = Arrays.copyOf(places, count + 1);
    }

    String yaml() {
        return yaml;
    }

    /** What the source says where the reader of the YAML read {@code text}. */
    String said(String text) {
        return text.replace(questionMark, '?').replace(colon, ':');
    }

    TextRange range(long start, long end) {
        int from = offset(start);
        return new TextRange(from, Math.max(from, offset(end)));
    }

    private int offset(long codePoint) {
        return offsets[(int) Math.max(0, Math.min(codePoint, offsets.length - 1))];
    }

    private static char absentFrom(String source, char first) {
        char candidate = first;
        while (source.indexOf(candidate) >= 0) {
            candidate++;
        }
        return candidate;
    }
}
