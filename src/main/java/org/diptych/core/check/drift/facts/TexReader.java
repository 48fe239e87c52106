package org.diptych.core.check.drift.facts;

/**
 * Reads TeX into what a reader sees: groups, spacing, the size of brackets, layout and the names that mean the same are
 * levelled. Used for one formula.
 */
public final class TexReader {
    private static final int DEEPEST = 40;
    /** From so many letters on, letters in a row are taken for a word. */
    private static final int WORD = 4;
    /** So many words in a row are a phrase, its short ones too. */
    private static final int PHRASE = 3;
    /** So many characters on, a phrase has had a word, and an option its end. */
    private static final int FAR = 60;

    private final String tex;
    private final StringBuilder all = new StringBuilder();
    private final StringBuilder wordless = new StringBuilder();
    private boolean words;
    private boolean foreign;
    private int at;
    private int depth;
    private int grid;

    public TexReader(String tex) {
        this.tex = tex;
    }

    public TexReading read() {
        while (at < tex.length()) {
            sequence();
            if (at < tex.length()) {
                at++; // a brace that closes nothing
            }
        }
        return new TexReading(trimmed(all), levelled(trimmed(wordless)), words, foreign);
    }

    /** Without the punctuation between words that are left out, and what was written below them. */
    private static String levelled(String wordless) {
        return wordless.replaceAll("[,.:;]", "").replaceAll("(?<=\\{)_\\{[^{}]*\\}", "");
    }

    /** A sentence's punctuation at a formula's end is typed inside of it in one language and outside in another. */
    private static String trimmed(StringBuilder written) {
        String read = written.toString().replace("...", "\\dots");
        int end = read.length();
        while (end > 0 && ",.;:".indexOf(read.charAt(end - 1)) >= 0) {
            end--;
        }
        return read.substring(0, end);
    }

    private void sequence() {
        while (at < tex.length() && tex.charAt(at) != '}') {
            piece();
        }
    }

    private void piece() {
        char c = tex.charAt(at);
        if (isBlank(c)) {
            at++;
        } else if (c == '%') {
            int end = tex.indexOf('\n', at);
            at = end < 0 ? tex.length() : end;
        } else if (c == '{') {
            group();
        } else if (c == '^' || c == '_' || c == '\'') {
            scripts();
        } else if (c == '\\') {
            command();
        } else if (c == '&') {
            at++;
            if (grid > 0) {
                emit("&");
            }
        } else if (isLatin(c)) {
            letters();
        } else {
            other(c);
        }
    }

    /** A character that TeX gives no part in its grammar. */
    private void other(char c) {
        String name = c > 127 ? TexCharacters.name(c) : null;
        if (name != null) {
            at++;
            named(name);
        } else if (c > 127 && Character.isLetter(c)) {
            foreignWord();
        } else {
            at++;
            emit(String.valueOf(halfWidth(c)));
        }
    }

    /** Characters that only join others count as blanks: word processors leave them behind. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '~' || c == '\u00A0' || Character.getType(c) == Character.FORMAT;
    }

    private void letters() {
        int end = at;
        int words = 1;
        int longest = 0;
        int last = at;
        while (end < tex.length() && (isLatin(tex.charAt(end)) || isBetweenLetters(end))) {
            if (!isLatin(tex.charAt(end))) {
                words++;
                last = end + 1;
            }
            end++;
            longest = Math.max(longest, end - last);
            if (longest < WORD && end - at > FAR) {
                break;
            }
        }
        if (words < PHRASE || longest < WORD) {
            end = at;
            while (end < tex.length() && isLatin(tex.charAt(end))) {
                end++;
            }
        }
        said(tex.substring(at, end).replace(" ", ""));
        at = end;
    }

    private boolean isBetweenLetters(int at) {
        return tex.charAt(at) == ' ' && at + 1 < tex.length() && isLatin(tex.charAt(at + 1));
    }

    private void said(String run) {
        all.append(run);
        if (run.length() >= WORD) {
            words = true;
        } else {
            wordless.append(run);
        }
    }

    private void foreignWord() {
        int end = at;
        int last = end;
        while (end < tex.length()
                && (Character.isLetterOrDigit(tex.charAt(end)) || tex.charAt(end) == ' ' || tex.charAt(end) == '_')) {
            // A letter between Chinese words belongs to what they say.
            last = tex.charAt(end) > 127 && Character.isLetter(tex.charAt(end)) ? end + 1 : last;
            end++;
        }
        end = last;
        boolean symbol = end == at + 1 && Character.UnicodeScript.of(tex.charAt(at)) == Character.UnicodeScript.GREEK;
        all.append(tex, at, end);
        if (symbol) {
            wordless.append(tex, at, end);
        } else {
            words = true;
            foreign = true;
        }
        at = end;
    }

    private void group() {
        at++;
        if (depth++ < DEEPEST) {
            sequence();
        } else {
            skipGroup();
        }
        depth--;
        if (at < tex.length()) {
            at++;
        }
    }

    /** Reads on to the brace that closes the group in which the reader stands, and says nothing of it. */
    private void skipGroup() {
        int open = 0;
        int from = at;
        while (at < tex.length() && !(tex.charAt(at) == '}' && open == 0)) {
            char c = tex.charAt(at);
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            at += c == '\\' ? 2 : 1;
        }
        at = Math.min(at, tex.length());
        emit(tex.substring(from, at).replaceAll("\\s", ""));
    }

    /** Lower and upper scripts in one order, whichever was typed first. */
    private void scripts() {
        StringBuilder[] lower = {new StringBuilder(), new StringBuilder()};
        StringBuilder[] upper = {new StringBuilder(), new StringBuilder()};
        while (at < tex.length()) {
            char c = tex.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '\'') {
                at++;
                upper[0].append('\'');
                upper[1].append('\'');
            } else if (c == '^' || c == '_') {
                at++;
                String[] read = argument();
                StringBuilder[] target = c == '^' ? upper : lower;
                target[0].append(c == '^' ? prime(read[0]) : read[0]);
                target[1].append(c == '^' ? prime(read[1]) : read[1]);
            } else {
                break;
            }
        }
        for (int i = 0; i < 2; i++) {
            StringBuilder read = i == 0 ? all : wordless;
            read.append(lower[i].isEmpty() ? "" : "_{" + lower[i] + "}");
            read.append(upper[i].isEmpty() ? "" : "^{" + upper[i] + "}");
        }
    }

    /** A prime is an upper script by itself, in braces too. */
    private static String prime(String upper) {
        return upper.matches("\\^\\{'+\\}") ? upper.substring(2, upper.length() - 1) : upper;
    }

    /** What the next argument reads as, with words and without. */
    private String[] argument() {
        int fromAll = all.length();
        int fromWordless = wordless.length();
        while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
            at++;
        }
        if (at < tex.length() && tex.charAt(at) != '}') {
            char c = tex.charAt(at);
            if (c == '{') {
                group();
            } else if (c == '\\') {
                if (depth++ < DEEPEST) {
                    command();
                } else {
                    at += 2;
                }
                depth--;
            } else {
                at++;
                emit(String.valueOf(halfWidth(c)));
            }
        }
        at = Math.min(at, tex.length());
        String[] read = {all.substring(fromAll), wordless.substring(fromWordless)};
        all.setLength(fromAll);
        wordless.setLength(fromWordless);
        return read;
    }

    private void command() {
        int end = at + 1;
        while (end < tex.length() && isLatin(tex.charAt(end))) {
            end++;
        }
        if (end == at + 1) {
            symbol();
            return;
        }
        String name = tex.substring(at + 1, end);
        at = end;
        if (at < tex.length() && tex.charAt(at) == '*' && !name.equals("right")) {
            at++;
        }
        if (name.equals("left") || name.equals("right") || name.equals("middle")) {
            skipBlanks();
            at += at < tex.length() && tex.charAt(at) == '.' ? 1 : 0;
        } else if (name.equals("begin") || name.equals("end")) {
            environment(name.equals("begin"));
        } else if (TexNames.WORDS.contains(name)) {
            word(name);
        } else if (TexNames.UNREAD.contains(name)) {
            unread();
        } else if (!TexNames.NOTHING.contains(name) && !TexNames.CONTENT.contains(name)) {
            named(name);
        }
    }

    private void symbol() {
        char c = at + 1 < tex.length() ? tex.charAt(at + 1) : ' ';
        at = Math.min(tex.length(), at + 2);
        if (c == '\\') {
            optional();
            if (grid > 0) {
                emit("\\\\");
            }
        } else if (c == '|') {
            emit("\\|");
        } else if (c == '{' || c == '}') {
            emit("\\" + c);
        } else if (c == '_' || c == '*') {
            // Markdown's own escapes.
            at--;
            if (c == '*') {
                at++;
                emit("*");
            }
        } else if (" ,;:!>".indexOf(c) < 0 && !Character.isWhitespace(c)) {
            emit(String.valueOf(c));
        }
    }

    private void named(String written) {
        String name = TexNames.SAME.getOrDefault(written, "\\" + written);
        String bare = name.startsWith("\\") ? name.substring(1) : "";
        if (TexNames.ONE.contains(bare) || TexNames.TWO.contains(bare)) {
            String option = bare.equals("sqrt") ? optional() : "";
            if (bare.startsWith("x")) {
                optional();
            }
            emit(name + (option.isEmpty() || option.equals("2") ? "" : "[" + option + "]"));
            for (int i = TexNames.TWO.contains(bare) ? 2 : 1; i > 0; i--) {
                String[] read = argument();
                all.append('{').append(read[0]).append('}');
                wordless.append('{').append(read[1]).append('}');
            }
        } else if (TexNames.isFunction(bare)) {
            all.append(bare);
            wordless.append(bare);
        } else {
            emit(name);
        }
    }

    /** Words: those in other letters are translations, whatever they are. */
    private void word(String name) {
        if (name.equals("textcolor")) {
            unread();
            return;
        }
        skipBlanks();
        if (at >= tex.length() || tex.charAt(at) != '{') {
            return;
        }
        int from = at + 1;
        int open = 0;
        do {
            char c = tex.charAt(at);
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            at += c == '\\' ? 2 : 1;
        } while (at < tex.length() && open > 0);
        at = Math.min(at, tex.length());
        boolean closed = open == 0;
        String content = tex.substring(Math.min(from, at), closed ? Math.max(from, at - 1) : at);
        StringBuilder said = new StringBuilder();
        int letters = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = halfWidth(content.charAt(i));
            if (!Character.isWhitespace(c) && "{}$~\\".indexOf(c) < 0) {
                said.append(c);
                letters += Character.isLetter(c) ? 1 : 0;
                foreign |= c > 127 && Character.isLetter(c);
            }
        }
        all.append(said);
        if (letters > 1 || foreign) {
            words = true;
        } else {
            wordless.append(said);
        }
    }

    private void unread() {
        skipBlanks();
        if (at < tex.length() && tex.charAt(at) == '{') {
            int keptAll = all.length();
            int keptWordless = wordless.length();
            at++;
            skipGroup();
            at = Math.min(tex.length(), at + 1);
            all.setLength(keptAll);
            wordless.setLength(keptWordless);
        }
    }

    private void environment(boolean begins) {
        skipBlanks();
        int close = at < tex.length() && tex.charAt(at) == '{' ? tex.indexOf('}', at) : -1;
        if (close < 0) {
            return;
        }
        String name = tex.substring(at + 1, close).replace("*", "").strip();
        at = close + 1;
        if (!TexNames.GRIDS.contains(name)) {
            if (begins && (name.equals("alignat") || name.equals("alignedat") || name.equals("tabular"))) {
                unread();
            }
            return;
        }
        if (begins) {
            grid++;
            if (name.equals("array")) {
                unread();
            }
            emit("[" + name + ":");
        } else {
            grid = Math.max(0, grid - 1);
            trimRow(all);
            trimRow(wordless);
            emit(":" + name + "]");
        }
    }

    private static void trimRow(StringBuilder read) {
        while (read.length() >= 2 && read.charAt(read.length() - 1) == '\\' && read.charAt(read.length() - 2) == '\\') {
            read.setLength(read.length() - 2);
        }
    }

    /** What stands in brackets right here, without blanks. */
    private String optional() {
        if (at < tex.length() && tex.charAt(at) == '[') {
            int close = tex.substring(at, Math.min(tex.length(), at + FAR)).indexOf(']') + at;
            if (close >= at) {
                String option = tex.substring(at + 1, close).strip();
                at = close + 1;
                return option;
            }
        }
        return "";
    }

    private void skipBlanks() {
        while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
            at++;
        }
    }

    private void emit(String read) {
        all.append(read);
        wordless.append(read);
    }

    private static char halfWidth(char c) {
        if (c > '\uFF00' && c < '\uFF5F') {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '，', '、' -> ',';
            case '。' -> '.';
            case '−', '–' -> '-';
            default -> c;
        };
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
