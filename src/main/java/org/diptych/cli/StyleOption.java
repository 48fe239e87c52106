package org.diptych.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.messages.Messages;
import org.diptych.core.preview.own.OwnLook;
import org.diptych.core.preview.own.PageFonts;
import org.diptych.core.preview.own.SheetFault;
import org.diptych.core.preview.own.StyleSheet;

/** Reads the author's style sheet for a page that is exported; what of it is left out is told. Stateless. */
final class StyleOption {
    private StyleOption() {}

    /** The look that the sheet in {@code file} gives a page. */
    static OwnLook read(Path file, Terminal terminal) throws Refusal {
        StyleSheet sheet = sheet(file);
        Messages words = Messages.of("preview", terminal.messages().locale());
        for (SheetFault fault : sheet.faults()) {
            terminal.error().println(file + ":" + fault.line() + ": " + words.get("style.fault." + fault.kind()));
        }
        if (sheet.isEmpty()) {
            throw new Refusal("style.nothing", file);
        }
        return new OwnLook(PageFonts.USUAL, sheet);
    }

    private static StyleSheet sheet(Path file) throws Refusal {
        try {
            // Larger than any sheet, in whatever encoding: not read at all.
            boolean huge = Files.isRegularFile(file) && file.toFile().length() > 4L * StyleSheet.LARGEST;
            String text = huge ? "" : PostFileReader.read(file).text();
            if (huge || text.length() > StyleSheet.LARGEST) {
                throw new Refusal("style.too-large", file, StyleSheet.LARGEST / 1024);
            }
            return StyleSheet.read(text);
        } catch (FileProblem problem) {
            throw Refusal.of(problem);
        }
    }
}
