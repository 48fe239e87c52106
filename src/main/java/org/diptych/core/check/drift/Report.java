package org.diptych.core.check.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.core.bilingual.state.Given;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Fix;
import org.diptych.core.check.LanguageName;
import org.diptych.core.check.Severity;
import org.diptych.core.check.drift.facts.TornText;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Gathers what differs between two bodies, but for what is quiet. Used for one comparison. */
final class Report {
    private static final int LONGEST = 40;

    private final String text;
    private final ComparedBody first;
    private final ComparedBody second;
    private final Set<Given> given;
    private final Bibliography cited;
    private final List<Finding> findings = new ArrayList<>();
    /** Read when it is first asked for. */
    private @Nullable Boolean torn;

    /**
     * @param given what the author has said: of what they have called quiet nothing is told
     * @param cited what the post cites
     */
    Report(String text, ComparedBody first, ComparedBody second, Set<Given> given, Bibliography cited) {
        this.text = text;
        this.first = first;
        this.second = second;
        this.given = given;
        this.cited = cited;
    }

    /** Whether the post has a reference that {@code key} cites. */
    boolean isListed(String key) {
        return cited.find(key).isPresent();
    }

    /** Whether either body is {@link TornText torn}. */
    boolean isTorn() {
        if (torn == null) {
            torn = TornText.is(text, first.body().range())
                    || TornText.is(text, second.body().range());
        }
        return torn;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Those after the first {@code size}. */
    List<Finding> since(int size) {
        return findings.subList(size, findings.size());
    }

    /** Takes what was found in the same way before. */
    void repeat(List<Finding> found) {
        findings.addAll(found);
    }

    int size() {
        return findings.size();
    }

    String text() {
        return text;
    }

    /** The name of the first language, or of the second, as findings carry it. */
    String language(boolean ofFirst) {
        String tag = (ofFirst ? first : second).language();
        boolean same = first.language().equals(second.language());
        return LanguageName.argument(same ? "" : tag, ofFirst ? 1 : 2);
    }

    /**
     * One side has what the other lacks.
     *
     * @param sentence the rule, and where it has several sentences the one meant
     * @param has where it stands
     * @param ofFirst whether the first body has it
     * @param lacks where it would stand in the other body
     * @param what names it
     */
    void missing(
            String sentence,
            Severity severity,
            TextRange has,
            boolean ofFirst,
            TextRange lacks,
            String what,
            int more,
            Optional<Fix> fix) {
        List<String> arguments = List.of(language(!ofFirst), shortened(what), String.valueOf(more));
        boolean several = more > 1 && sentence.indexOf('.') < 0 && !sentence.endsWith("section");
        add(
                several ? sentence + ".more" : sentence,
                severity,
                has,
                lacks,
                arguments,
                fix.stream().toList());
    }

    /** Both sides have something, and it is not the same. */
    void differs(
            String sentence, Severity severity, TextRange one, TextRange other, List<String> what, List<Fix> fixes) {
        List<String> arguments = new ArrayList<>(List.of(language(true), language(false)));
        what.forEach(each -> arguments.add(shortened(each)));
        add(sentence, severity, one, other, arguments, fixes);
    }

    /** Something is wrong with one side alone; the other place is what it answers to. */
    void wrong(
            String sentence, Severity severity, TextRange where, boolean inFirst, TextRange other, List<String> what) {
        List<String> arguments = new ArrayList<>(List.of(language(inFirst), language(!inFirst)));
        what.forEach(each -> arguments.add(shortened(each)));
        add(sentence, severity, where, other, arguments, List.of());
    }

    private void add(
            String sentence,
            Severity severity,
            TextRange range,
            TextRange related,
            List<String> arguments,
            List<Fix> fixes) {
        Finding finding = new Finding(sentence, severity, range, arguments, fixes, Optional.of(related));
        if (given.isEmpty() || !given.contains(QuietFinding.of(finding, text))) {
            findings.add(finding);
        }
    }

    /** As much of {@code what} as a sentence can show. */
    static String shortened(String what) {
        String line = what.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
