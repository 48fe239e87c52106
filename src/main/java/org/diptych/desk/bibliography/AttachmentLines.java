package org.diptych.desk.bibliography;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.diptych.desk.bibliography.Attachments.Attachment;
import org.diptych.desk.settings.SettingsLines;

/** Attachments as lines of a file. What cannot be read there counts as not said. Stateless. */
final class AttachmentLines {
    private AttachmentLines() {}

    static Attachments read(Properties lines) {
        SettingsLines said = new SettingsLines(lines);
        List<Attachment> all = new ArrayList<>();
        for (int i = 0; i < said.count("count"); i++) {
            String place = said.text(i + ".place", "");
            String file = said.text(i + ".file", "");
            try {
                if (!place.isEmpty() && !file.isEmpty()) {
                    all.add(new Attachment(Path.of(place), Path.of(file)));
                }
            } catch (InvalidPathException ofAnotherSystem) {
                // A line that names nothing here names no file either.
                continue;
            }
        }
        return new Attachments(all);
    }

    static Properties write(Attachments attachments) {
        Properties lines = new Properties();
        lines.setProperty("count", String.valueOf(attachments.all().size()));
        for (int i = 0; i < attachments.all().size(); i++) {
            Attachment attachment = attachments.all().get(i);
            lines.setProperty(i + ".place", attachment.place().toString());
            lines.setProperty(i + ".file", attachment.file().toString());
        }
        return lines;
    }
}
