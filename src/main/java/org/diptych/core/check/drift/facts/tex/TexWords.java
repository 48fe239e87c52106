package org.diptych.core.check.drift.facts.tex;

/** Reads words in a formula, which a translation says in its own: in {@code \text} or by themselves. */
final class TexWords {
    /** From so many letters on, letters in a row are taken for a word. */
    private static final int WORD = 4;
    /** So many words in a row are a phrase, its short ones too. */
    private static final int PHRASE = 3;
    /** So many characters on, a phrase has had a word. */
    private static final int FAR = 60;

    private final TexCursor cursor;
    private final BothReadings read;

    TexWords(TexCursor cursor, BothReadings read) {
        this.cursor = cursor;
        this.read = read;
    }

    /** Reads the Latin letters right here: a phrase, a word, or symbols side by side. */
    void letters() {
        String tex = cursor.tex;
        int start = cursor.at;
        int end = phraseEnd(start);
        if (end < 0) {
            end = cursor.lettersEnd(start);
        }
        cursor.at = end;
        String run = tex.substring(start, end).replace(" ", "");
        if (run.length() >= WORD) {
            read.addWords(run);
        } else {
            read.add(run);
        }
    }

    /** Where the phrase at {@code start} ends; -1 if none is there. */
    private int phraseEnd(int start) {
        String tex = cursor.tex;
        int end = start;
        int words = 1;
        int longest = 0;
        int last = start;
        while (end < tex.length() && (TexCursor.isLatin(tex.charAt(end)) || isBetweenLetters(end))) {
            if (!TexCursor.isLatin(tex.charAt(end))) {
                words++;
                last = end + 1;
            }
            end++;
            longest = Math.max(longest, end - last);
            if (longest < WORD && end - start > FAR) {
                break;
            }
        }
        return words < PHRASE || longest < WORD ? -1 : end;
    }

    private boolean isBetweenLetters(int at) {
        String tex = cursor.tex;
        return tex.charAt(at) == ' ' && at + 1 < tex.length() && TexCursor.isLatin(tex.charAt(at + 1));
    }

    /** Reads the words in other letters right here; one Greek letter alone is a symbol. */
    void foreign() {
        String tex = cursor.tex;
        int start = cursor.at;
        int end = start;
        for (int i = start; i < tex.length() && isInForeign(tex.charAt(i)); i++) {
            // A letter between Chinese words belongs to what they say.
            end = isForeign(tex.charAt(i)) ? i + 1 : end;
        }
        cursor.at = end;
        String said = tex.substring(start, end);
        if (end == start + 1 && Character.UnicodeScript.of(tex.charAt(start)) == Character.UnicodeScript.GREEK) {
            read.add(said);
        } else {
            read.addWords(said);
            read.sawForeign();
        }
    }

    private static boolean isInForeign(char c) {
        return Character.isLetterOrDigit(c) || c == ' ' || c == '_';
    }

    static boolean isForeign(char c) {
        return c > 127 && Character.isLetter(c);
    }

    /** Reads what {@code \text} and the like are given: words in other letters are translations, whatever they are. */
    void argument() {
        cursor.skipBlanks();
        if (!cursor.isAt('{')) {
            return;
        }
        String content = cursor.group();
        StringBuilder said = new StringBuilder();
        int letters = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = TexCharacters.halfWidth(content.charAt(i));
            if (!Character.isWhitespace(c) && "{}$~\\".indexOf(c) < 0) {
                said.append(c);
                letters += Character.isLetter(c) ? 1 : 0;
                if (isForeign(c)) {
                    read.sawForeign();
                }
            }
        }
        if (letters > 1 || read.isForeign()) {
            read.addWords(said);
        } else {
            read.add(said.toString());
        }
    }
}
