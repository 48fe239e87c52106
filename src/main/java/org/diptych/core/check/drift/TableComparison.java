package org.diptych.core.check.drift;

import java.util.List;
import java.util.Optional;
import org.diptych.core.check.Severity;
import org.diptych.core.check.drift.facing.Facing;
import org.diptych.core.check.drift.facts.MissingRows;
import org.diptych.core.check.drift.facts.Part;
import org.diptych.core.text.TextRange;

/** Compares tables that answer to each other, row by row. For one pair of bodies. */
final class TableComparison {
    private final Report report;

    TableComparison(Report report) {
        this.report = report;
    }

    /** Tells which rows, or else columns, only one side has, and says whether there are any. */
    boolean compare(Facing pair) {
        List<Part<String>> one = pair.said().rows();
        List<Part<String>> other = pair.answered().rows();
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (one.size() == other.size()) {
            return columns(pair, one, other);
        }
        boolean ofFirst = one.size() > other.size();
        List<Part<String>> longer = ofFirst ? one : other;
        List<Part<String>> shorter = ofFirst ? other : one;
        TextRange lacks = ofFirst ? pair.secondRange() : pair.firstRange();
        for (int row : MissingRows.unanswered(longer, shorter)) {
            Part<String> part = longer.get(row);
            report.missing(
                    "drift-missing-row",
                    Severity.WARNING,
                    part.range(),
                    ofFirst,
                    lacks,
                    part.reading(),
                    1,
                    Optional.empty());
        }
        return true;
    }

    private boolean columns(Facing pair, List<Part<String>> rows, List<Part<String>> otherRows) {
        List<Part<String>> one = MissingRows.columns(rows);
        List<Part<String>> other = MissingRows.columns(otherRows);
        if (one.size() == other.size()) {
            return false;
        }
        boolean ofFirst = one.size() > other.size();
        Part<String> head = ofFirst ? rows.get(0) : otherRows.get(0);
        for (int column : MissingRows.unanswered(ofFirst ? one : other, ofFirst ? other : one)) {
            report.missing(
                    "drift-missing-column",
                    Severity.WARNING,
                    head.range(),
                    ofFirst,
                    ofFirst ? pair.secondRange() : pair.firstRange(),
                    MissingRows.cell(head, column),
                    1,
                    Optional.empty());
        }
        return true;
    }
}
