package org.diptych.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/**
 * Something in a post that will not be published as its author means.
 *
 * <p>Holds no prose: {@code sentence} names the sentence in the message bundles ({@code finding.<sentence>}), {@code
 * arguments} fill it.
 *
 * @param sentence the rule's name, such as {@code unknown-citation-key}; where a rule has several sentences, with a dot
 *     and the name of this one behind it
 * @param severity how much it matters
 * @param range the characters concerned, in the file
 * @param arguments what the sentence names
 * @param fixes certain changes, possibly none
 * @param related the other place the finding is about, in the file: where the other language says it, or should
 */
public record Finding(
        String sentence,
        Severity severity,
        TextRange range,
        List<String> arguments,
        List<Fix> fixes,
        Optional<TextRange> related) {

    public Finding {
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(range, "range");
        arguments = List.copyOf(arguments);
        fixes = List.copyOf(fixes);
        Objects.requireNonNull(related, "related");
    }

    private static Finding of(String rule, Severity severity, TextRange range, String... arguments) {
        return new Finding(rule, severity, range, List.of(arguments), List.of(), Optional.empty());
    }

    /** The rule that found it. */
    public String rule() {
        int dot = sentence.indexOf('.');
        return dot < 0 ? sentence : sentence.substring(0, dot);
    }

    /** The key of its sentence in area {@code core}. */
    public String messageKey() {
        return "finding." + sentence;
    }

    /** What is published wrongly, or not at all; {@code arguments} are those of its sentence. */
    public static Finding error(String rule, TextRange range, String... arguments) {
        return of(rule, Severity.ERROR, range, arguments);
    }

    /** What is likely not meant; {@code arguments} are those of its sentence. */
    public static Finding warning(String rule, TextRange range, String... arguments) {
        return of(rule, Severity.WARNING, range, arguments);
    }

    /** What is good to know; {@code arguments} are those of its sentence. */
    public static Finding info(String rule, TextRange range, String... arguments) {
        return of(rule, Severity.INFO, range, arguments);
    }

    /** This finding with one more fix, named {@code id}, that makes {@code edits}. */
    public Finding with(String id, TextEdit... edits) {
        return with(new Fix(id, List.of(edits)));
    }

    /** This finding with one more fix. */
    public Finding with(Fix fix) {
        List<Fix> more = new ArrayList<>(fixes);
        more.add(fix);
        return new Finding(sentence, severity, range, arguments, more, related);
    }

    /** This finding, which is about {@code place} too. */
    public Finding relatedTo(TextRange place) {
        return new Finding(sentence, severity, range, arguments, fixes, Optional.of(place));
    }

    /** This finding with nothing offered for it. */
    public Finding withoutFixes() {
        return withOnly(fix -> false);
    }

    /** This finding with those of its fixes alone that are {@code certain}. */
    public Finding withOnly(Predicate<Fix> certain) {
        List<Fix> kept = fixes.stream().filter(certain).toList();
        return kept.size() == fixes.size() ? this : new Finding(sentence, severity, range, arguments, kept, related);
    }

    /** This finding in a text where {@code distance} characters more stand before it. */
    public Finding shift(int distance) {
        List<Fix> moved = fixes.stream()
                .map(fix -> new Fix(
                        fix.id(),
                        fix.edits().stream()
                                .map(edit -> new TextEdit(edit.range().shift(distance), edit.replacement()))
                                .toList(),
                        fix.arguments()))
                .toList();
        return new Finding(
                sentence,
                severity,
                range.shift(distance),
                arguments,
                moved,
                related.map(place -> place.shift(distance)));
    }
}
