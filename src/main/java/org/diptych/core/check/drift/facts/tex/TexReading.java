package org.diptych.core.check.drift.facts.tex;

/**
 * A formula as it is read: without what changes only how it is typed or spaced. Immutable; nothing is null.
 *
 * @param all what is read, words in it included
 * @param wordless the same without words, which are translated
 * @param words whether there are words, in {@code \text} or by themselves
 * @param foreign whether words are written in other letters than Latin ones
 */
public record TexReading(String all, String wordless, boolean words, boolean foreign) {

    public static TexReading of(String tex) {
        return new TexReader(tex).read();
    }

    /**
     * Whether the two are read alike.
     *
     * @param translated whether Latin words may be translations of each other
     */
    public boolean sameAs(TexReading other, boolean translated) {
        if (all.equals(other.all)) {
            return true;
        }
        boolean wordsDiffer = foreign || other.foreign || translated && words && other.words;
        return wordsDiffer && wordless.equals(other.wordless);
    }

    /** What it is where it is typed as it is read, without TeX. */
    public String typed() {
        return TexCharacters.typed(all);
    }

    /** Whether it is a letter, with or without scripts: a language may well put it into words. */
    public boolean isSymbol() {
        int end = all.startsWith("\\") ? 1 : 0;
        while (end > 0 && end < all.length() && Character.isLetter(all.charAt(end))) {
            end++;
        }
        end = Math.min(all.length(), Math.max(1, end));
        while (end < all.length() && (all.charAt(end) == '_' || all.charAt(end) == '^')) {
            end = all.indexOf('}', end) < 0 ? all.length() : all.indexOf('}', end) + 1;
        }
        return end == all.length();
    }
}
