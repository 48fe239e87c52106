package org.diptych.cli;

import java.nio.file.Path;
import java.util.List;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Severity;
import org.diptych.core.site.SettingsFault;
import org.diptych.core.text.TextRange;

/**
 * A post and what was found in it.
 *
 * @param file where the post stands
 * @param text the text the findings' ranges speak of
 * @param findings in the order of the file
 */
record CheckedFile(Path file, String text, List<Finding> findings) {

    static CheckedFile of(Path file, Analysis analysis) {
        return new CheckedFile(file, analysis.post().text(), analysis.findings());
    }

    /** The settings of a site, of which is known where they cannot be read. */
    static CheckedFile of(SettingsFault fault) {
        int line = Math.max(0, fault.line() - 1);
        TextRange place = new TextRange(line, line);
        Finding finding = Finding.error(fault.line() > 0 ? "site-settings" : "site-settings.unread", place);
        // Of the file's text the report asks for the line alone.
        return new CheckedFile(fault.file(), "\n".repeat(line), List.of(finding));
    }

    /** The same file with only those findings that stop an export. */
    CheckedFile errors() {
        return new CheckedFile(
                file,
                text,
                findings.stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList());
    }
}
