package org.diptych.core.markdown.hexo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.hexo.code.CodeFence;
import org.diptych.core.text.Halving;
import org.diptych.core.text.MeteredText;
import org.diptych.core.text.TooMuchWork;
import org.diptych.core.text.WorkMeter;

/**
 * Finds what Hexo hides from the Markdown renderer: tags, variables and comments outside fenced and inline code (its
 * {@code escapeAllSwigTags}). A tag reaches to its end tag when the post has {@code endNAME} anywhere, which is why a
 * {@code {% ref %}} before the list of references swallows everything up to {@code {% endreferences %}}.
 */
final class TemplateScanner {
    private static final Pattern RAW = Pattern.compile("\\{% *raw *%\\}");
    private static final Pattern END_RAW = Pattern.compile("\\{% *endraw *%\\}");

    private static final int STEPS = 200;

    private final MeteredText text;
    private final List<CodeFence> fences;
    private final List<TemplateUnit> units = new ArrayList<>();
    private final Map<String, Boolean> mayEnd = new HashMap<>();
    /** Tags whose end does not come any more. */
    private final Set<String> unended = new HashSet<>();

    private int fence;

    private TemplateScanner(String text, List<CodeFence> fences) {
        this.text = new MeteredText(text, new WorkMeter(text.length(), STEPS));
        this.fences = fences;
    }

    /** The stretches of {@code text} in order; none where Hexo would not run its template engine at all. */
    static List<TemplateUnit> in(String text, List<CodeFence> fences) {
        if (!runs(text, fences)) {
            return List.of();
        }
        TemplateScanner scanner = new TemplateScanner(text, fences);
        try {
            return scanner.scan();
        } catch (TooMuchWork | StackOverflowError tooMuch) {
            // The tags up to here are tags; what comes then is taken for text.
            return scanner.units;
        }
    }

    /** Whether Hexo runs its template engine over {@code text} at all. */
    static boolean runs(String text, List<CodeFence> fences) {
        return closes(text, "{{", "}}", fences) || closes(text, "{%", "%}", fences) || closes(text, "{#", "#}", fences);
    }

    private static boolean closes(String text, String open, String close, List<CodeFence> fences) {
        int at = indexOutside(text, open, 0, fences);
        return at >= 0 && indexOutside(text, close, at + open.length() + 1, fences) >= 0;
    }

    private static int indexOutside(String text, String sought, int from, List<CodeFence> fences) {
        int at = text.indexOf(sought, from);
        while (at >= 0) {
            int fence = firstEndingAfter(at, fences);
            if (fence == fences.size() || at < fences.get(fence).start()) {
                return at;
            }
            at = text.indexOf(sought, fences.get(fence).end());
        }
        return at;
    }

    static int firstEndingAfter(int place, List<CodeFence> fences) {
        return Halving.first(fences.size(), i -> fences.get(i).end() > place);
    }

    private List<TemplateUnit> scan() {
        int at = 0;
        while (at < text.length()) {
            int fenceEnd = fenceEndAt(at);
            char c = text.charAt(at);
            if (fenceEnd > at) {
                at = fenceEnd;
            } else if (c == '`' && (at == 0 || text.charAt(at - 1) != '\\')) {
                at = inlineCode(at);
            } else if (c == '{') {
                at = braces(at);
            } else if (c == '<' && text.startsWith("<!--", at)) {
                int end = indexOutside(text.toString(), "-->", at + 4, fences);
                at = add(TemplateUnit.Kind.COMMENT, at, end < 0 ? text.length() : end + 3);
            } else {
                at++;
            }
        }
        return units;
    }

    private int fenceEndAt(int at) {
        while (fence < fences.size() && fences.get(fence).end() <= at) {
            fence++;
        }
        return fence < fences.size() && fences.get(fence).start() <= at
                ? fences.get(fence).end()
                : -1;
    }

    private int add(TemplateUnit.Kind kind, int start, int end) {
        units.add(new TemplateUnit(kind, start, end));
        return end;
    }

    /**
     * Where to go on after the backticks at {@code at}: behind the code, which as many or more of them close, or behind the
     * backticks if nothing does.
     */
    private int inlineCode(int at) {
        int count = runOf('`', at);
        int inside = at + count;
        List<TemplateUnit> raws = new ArrayList<>();
        while (inside < text.length()) {
            char c = text.charAt(inside);
            if (c == '\n' && inside + 1 < text.length() && text.charAt(inside + 1) == '\n') {
                break;
            }
            if (c == '`') {
                int run = runOf('`', inside);
                inside += run;
                if (run >= count) {
                    units.addAll(raws);
                    return inside;
                }
            } else if (c == '{' && rawEnd(inside) > 0) {
                raws.add(new TemplateUnit(TemplateUnit.Kind.TEMPLATE, inside, rawEnd(inside)));
                inside = rawEnd(inside);
            } else {
                inside++;
            }
        }
        return at + count;
    }

    private int rawEnd(int at) {
        Matcher raw = RAW.matcher(text).region(at, text.length());
        if (!raw.lookingAt()) {
            return -1;
        }
        Matcher end = END_RAW.matcher(text);
        return end.find(at) ? end.end() : -1;
    }

    private int runOf(char c, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end - at;
    }

    private int braces(int at) {
        if (text.startsWith("{{", at)) {
            return variable(at);
        }
        if (text.startsWith("{#", at)) {
            int end = text.indexOf("#}", at + 2);
            return end < 0 ? at + 2 : add(TemplateUnit.Kind.DROPPED, at, end + 2);
        }
        return text.startsWith("{%", at) ? tag(at) : at + 1;
    }

    private int variable(int at) {
        char quote = 0;
        for (int i = at + 2; i < text.length(); i++) {
            char c = text.charAt(i);
            quote = quoteAfter(quote, c);
            if (c == '}' && quote == 0) {
                boolean closed = i + 1 < text.length() && text.charAt(i + 1) == '}';
                return closed ? add(TemplateUnit.Kind.TEMPLATE, at, i + 2) : i + 1;
            }
        }
        return at + 2;
    }

    private static char quoteAfter(char quote, char c) {
        if (c != '"' && c != '\'') {
            return quote;
        }
        if (quote == 0) {
            return c;
        }
        return quote == c ? 0 : quote;
    }

    private int tag(int at) {
        int end = tagEnd(at);
        if (end < 0) {
            return at + 2;
        }
        String name = nameIn(text.substring(at + 2, end - 2));
        boolean ended = !name.isEmpty()
                && mayEnd.computeIfAbsent(name, tag -> indexOutside(text.toString(), "end" + tag, 0, fences) >= 0);
        if (ended) {
            int close = unended.contains(name) ? -1 : endTagOf(name, end);
            if (close < 0) {
                unended.add(name);
            }
            return close < 0 ? end : add(TemplateUnit.Kind.TEMPLATE, at, close);
        }
        return add(TemplateUnit.Kind.TEMPLATE, at, end);
    }

    private int tagEnd(int at) {
        char quote = 0;
        for (int i = at + 2; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            quote = quoteAfter(quote, c);
            if (c == '%' && text.charAt(i + 1) == '}' && quote == 0) {
                return i + 2;
            }
        }
        return -1;
    }

    private int endTagOf(String name, int from) {
        int at = indexOutside(text.toString(), "{%", from, fences);
        while (at >= 0) {
            int end = text.indexOf("%}", at + 2);
            if (end < 0) {
                return -1;
            }
            if (text.substring(at + 2, end).contains("end" + name)) {
                return end + 2;
            }
            at = indexOutside(text.toString(), "{%", at + 1, fences);
        }
        return -1;
    }

    private static String nameIn(String inside) {
        String stripped = inside.strip();
        int end = 0;
        while (end < stripped.length() && !Character.isWhitespace(stripped.charAt(end))) {
            end++;
        }
        return stripped.substring(0, end);
    }
}
