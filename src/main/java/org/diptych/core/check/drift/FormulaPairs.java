package org.diptych.core.check.drift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.core.check.Severity;
import org.diptych.core.check.drift.facts.Part;
import org.diptych.core.check.drift.facts.tex.TexReading;

/**
 * Display formulas that stand in the same place and are not the same. Where one too many on one side moves those after
 * it, that one is told of and not each pair. Used for one comparison.
 */
final class FormulaPairs {
    /** How far a formula is looked for. */
    private static final int FAR = 3;

    private final Report report;
    private final Bringing bringing;
    private final boolean translated;
    private final List<Part<TexReading>> first = new ArrayList<>();
    private final List<Part<TexReading>> second = new ArrayList<>();

    /** @param translated whether words in Latin letters may be translations of each other */
    FormulaPairs(Report report, Bringing bringing, boolean translated) {
        this.report = report;
        this.bringing = bringing;
        this.translated = translated;
    }

    void add(Part<TexReading> one, Part<TexReading> other) {
        first.add(one);
        second.add(other);
    }

    /** Those added after there were {@code size}, of either side in turn. */
    List<Part<TexReading>> since(int size) {
        List<Part<TexReading>> added = new ArrayList<>();
        for (int i = size; i < first.size(); i++) {
            added.add(first.get(i));
            added.add(second.get(i));
        }
        return added;
    }

    int size() {
        return first.size();
    }

    void tell() {
        Set<Integer> answered = new HashSet<>();
        Set<Integer> answering = new HashSet<>();
        for (int i = 0; i < first.size(); i++) {
            for (int j = Math.max(0, i - FAR); j < Math.min(second.size(), i + FAR + 1); j++) {
                if (j != i
                        && !answering.contains(j)
                        && first.get(i).reading().sameAs(second.get(j).reading(), translated)) {
                    answered.add(i);
                    answering.add(j);
                    break;
                }
            }
        }
        for (int i = 0; i < first.size(); i++) {
            Part<TexReading> one = first.get(i);
            Part<TexReading> other = second.get(i);
            if (!answered.contains(i) && !answering.contains(i)) {
                report.differs(
                        "drift-formula",
                        Severity.WARNING,
                        one.range(),
                        other.range(),
                        List.of(source(one), source(other)),
                        bringing.formula(one, other));
            } else if (!answered.contains(i)) {
                lacking(one, true, other);
            } else if (!answering.contains(i)) {
                lacking(other, false, one);
            }
        }
    }

    private void lacking(Part<TexReading> part, boolean ofFirst, Part<TexReading> other) {
        report.missing(
                "drift-missing-formula",
                Severity.WARNING,
                part.range(),
                ofFirst,
                other.range(),
                source(part),
                1,
                Optional.empty());
    }

    private String source(Part<?> part) {
        return part.range().in(report.text());
    }
}
