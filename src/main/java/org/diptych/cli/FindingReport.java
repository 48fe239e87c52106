package org.diptych.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diptych.core.check.Finding;
import org.diptych.core.check.FindingSentences;
import org.diptych.core.check.Fix;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.LineIndex;
import org.diptych.core.text.Position;
import org.diptych.core.text.TextRange;

/** Lists findings for people, {@code file:line:column: severity rule message}, or for programs, as JSON. */
final class FindingReport {
    private final FindingSentences sentences;
    private final Messages words;

    FindingReport(Locale locale) {
        sentences = new FindingSentences(locale);
        words = Messages.of("cli", locale);
    }

    String text(List<CheckedFile> files) {
        StringBuilder lines = new StringBuilder();
        for (CheckedFile file : files) {
            LineIndex index = LineIndex.of(file.text());
            for (Finding finding : file.findings()) {
                Position place = index.positionAt(finding.range().start());
                lines.append("%s:%d:%d: %s %s %s%n"
                        .formatted(
                                file.file(),
                                place.line(),
                                place.column(),
                                severity(finding),
                                finding.rule(),
                                sentences.of(finding) + elsewhere(index, finding)));
            }
        }
        return lines.toString();
    }

    String json(List<CheckedFile> files) {
        return Json.text(files.stream()
                        .flatMap(file -> {
                            LineIndex index = LineIndex.of(file.text());
                            return file.findings().stream().map(finding -> members(file, index, finding));
                        })
                        .toList())
                + "\n";
    }

    private Map<String, Object> members(CheckedFile file, LineIndex index, Finding finding) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", file.file().toString());
        members.put("rule", finding.rule());
        members.put("severity", severity(finding));
        members.putAll(place(index, finding.range()));
        finding.related().ifPresent(other -> members.put("related", place(index, other)));
        members.put("message", sentences.of(finding));
        members.put(
                "fixes", finding.fixes().stream().map(fix -> fix(index, fix)).toList());
        return members;
    }

    private Map<String, Object> fix(LineIndex index, Fix fix) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", fix.id());
        members.put("title", sentences.of(fix));
        members.put(
                "edits",
                fix.edits().stream()
                        .map(edit -> {
                            Map<String, Object> change = place(index, edit.range());
                            change.put("replacement", edit.replacement());
                            return change;
                        })
                        .toList());
        return members;
    }

    /** Lines and columns count from 1; the end is the place after the last character. */
    private static Map<String, Object> place(LineIndex index, TextRange range) {
        Position start = index.positionAt(range.start());
        Position end = index.positionAt(range.end());
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("line", start.line());
        members.put("column", start.column());
        members.put("endLine", end.line());
        members.put("endColumn", end.column());
        return members;
    }

    /** Where the other language says it, or should. */
    private String elsewhere(LineIndex index, Finding finding) {
        return finding.related()
                .map(place -> " "
                        + words.get(
                                "check.related",
                                String.valueOf(index.positionAt(place.start()).line())))
                .orElse("");
    }

    private static String severity(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }
}
