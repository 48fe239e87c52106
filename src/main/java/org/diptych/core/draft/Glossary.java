package org.diptych.core.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diptych.core.syntax.LanguageSyntax;

/**
 * The author's words for terms, in two languages: a plain text, a term a line, a tab between both. A line that begins with
 * {@code #} is a remark; the first other one may name the languages. Lines that nobody changes stay as they are. Immutable;
 * nothing is null.
 *
 * <pre>
 * # What this site calls things.
 * en&#9;zh
 * language model&#9;语言模型
 * </pre>
 */
public final class Glossary {
    /** A glossary without terms. */
    public static final Glossary EMPTY = new Glossary(List.of(), LanguageSyntax.USUAL.usualTags(), "\n");

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*+");

    private final List<Line> lines;
    private final List<String> languages;
    private final String lineEnd;

    /**
     * A term in both languages; either side may still be empty.
     *
     * @param first in the glossary's first language
     * @param second in its second
     */
    public record Term(String first, String second) {
        public Term {
            first = oneLine(first);
            second = oneLine(second);
        }

        private static String oneLine(String text) {
            return text.replaceAll("\\s+", " ").strip();
        }

        /** The same, from the second language to the first. */
        public Term turned() {
            return new Term(second, first);
        }

        boolean isWhole() {
            return !first.isEmpty() && !second.isEmpty();
        }
    }

    /** A line as it stands, and the term it holds, if any. */
    private record Line(String written, Optional<Term> term) {}

    private Glossary(List<Line> lines, List<String> languages, String lineEnd) {
        this.lines = List.copyOf(lines);
        this.languages = List.copyOf(languages);
        this.lineEnd = lineEnd;
    }

    /** The glossary that {@code text} is. Any text is one. */
    public static Glossary parse(String text) {
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        List<Line> lines = new ArrayList<>();
        List<String> languages = null;
        boolean terms = false;
        for (String line : (text.isEmpty() ? List.<String>of() : List.of(text.split("\r?\n", -1)))) {
            String plain = line.replace("\ufeff", "");
            String[] cells = cells(line);
            boolean remark = plain.isBlank() || plain.startsWith("#") || cells.length < 2;
            if (!remark && !terms && languages == null && nameLanguages(cells)) {
                languages = List.of(cells[0].strip(), cells[1].strip());
                lines.add(new Line(line, Optional.empty()));
            } else {
                terms |= !remark;
                lines.add(new Line(line, remark ? Optional.empty() : Optional.of(new Term(cells[0], cells[1]))));
            }
        }
        return new Glossary(lines, languages == null ? EMPTY.languages : languages, end);
    }

    private static String[] cells(String line) {
        return line.replace("\ufeff", "").split("\t", -1);
    }

    /** Whether the first two of {@code cells} are the names of two languages: a word that both write alike is a term. */
    private static boolean nameLanguages(String[] cells) {
        return cells.length > 1
                && LANGUAGE.matcher(cells[0].strip()).matches()
                && LANGUAGE.matcher(cells[1].strip()).matches()
                && !cells[0].strip().equals(cells[1].strip());
    }

    /** The names of its two languages. */
    public List<String> languages() {
        return languages;
    }

    public List<Term> terms() {
        return lines.stream().map(Line::term).flatMap(Optional::stream).toList();
    }

    /** This glossary with just {@code terms}: the lines of those that were there stay as they are, with what else they hold. */
    public Glossary with(List<Term> terms) {
        List<Term> left = new ArrayList<>(terms);
        List<Line> kept = new ArrayList<>();
        int place = 0;
        for (Line line : lines) {
            if (line.term().isEmpty()) {
                kept.add(line);
            } else if (left.remove(line.term().get())) {
                kept.add(line);
                place = kept.size();
            }
        }
        if (lines.isEmpty() && !left.isEmpty()) {
            kept.add(named());
        }
        place = place == 0 ? end(kept) : place;
        for (Term term : left) {
            if (!term.first().isEmpty() || !term.second().isEmpty()) {
                kept.add(place++, new Line(escaped(term), Optional.of(term)));
            }
        }
        keepFirstTerm(kept);
        if (!kept.isEmpty() && !kept.get(kept.size() - 1).written().isEmpty()) {
            kept.add(new Line("", Optional.empty()));
        }
        return new Glossary(kept, languages, lineEnd);
    }

    private Line named() {
        return new Line(String.join("\t", languages), Optional.empty());
    }

    /** A first term that looks like the names of two languages would be taken for those, unless they stand before it. */
    private void keepFirstTerm(List<Line> kept) {
        int first = 0;
        while (first < kept.size() && !nameLanguages(cells(kept.get(first).written()))) {
            if (kept.get(first).term().isPresent()) {
                return;
            }
            first++;
        }
        if (first < kept.size() && kept.get(first).term().isPresent()) {
            kept.add(first, named());
        }
    }

    /** Behind the last line that is not empty. */
    private static int end(List<Line> lines) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).written().isBlank()) {
            end--;
        }
        return end;
    }

    private static String escaped(Term term) {
        // A term that begins as a remark does would be one.
        return (term.first().startsWith("#") ? " " : "") + term.first() + "\t" + term.second();
    }

    /** The whole text. */
    public String text() {
        return String.join(lineEnd, lines.stream().map(Line::written).toList());
    }

    /** The terms that {@code text}, in language {@code from}, holds, each with its word in {@code to} second. */
    public List<Term> in(String text, String from, String to) {
        boolean turned = same(languages.get(0), to) && same(languages.get(1), from);
        if (!turned && !(same(languages.get(0), from) && same(languages.get(1), to))) {
            return List.of();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return terms().stream()
                .filter(Term::isWhole)
                .map(term -> turned ? term.turned() : term)
                .filter(term -> holds(lower, term.first().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static boolean same(String one, String other) {
        return main(one).equals(main(other));
    }

    private static String main(String tag) {
        return tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    }

    /** A word counts where it is no part of another one; its plural counts too. */
    private static boolean holds(String text, String term) {
        for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
            int end = at + term.length();
            int after = end < text.length() && text.charAt(end) == 's' ? end + 1 : end;
            if (!joins(text, at) && (!joins(text, end) || !joins(text, after))) {
                return true;
            }
        }
        return false;
    }

    private static boolean joins(String text, int at) {
        return at > 0 && at < text.length() && isOfWord(text.charAt(at - 1)) && isOfWord(text.charAt(at));
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glossary glossary && text().equals(glossary.text());
    }

    @Override
    public int hashCode() {
        return Objects.hash(text());
    }
}
