package org.diptych.desk.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class AttachmentLinesTest {

    @Test
    void areReadAsTheyWereWritten() {
        Attachments attachments = Attachments.NONE
                .with(
                        Path.of("/site").toAbsolutePath(),
                        Path.of("/books/a=b 书.bib").toAbsolutePath())
                .with(
                        Path.of("/other").toAbsolutePath(),
                        Path.of("/books/c.ris").toAbsolutePath());

        assertThat(AttachmentLines.read(AttachmentLines.write(attachments))).isEqualTo(attachments);
    }

    @Test
    void aDamagedFileAttachesNothing() {
        Properties lines = new Properties();
        lines.setProperty("count", "3");
        lines.setProperty("0.place", "\u0000");
        lines.setProperty("0.file", "/a.bib");
        lines.setProperty("1.file", "/b.bib");

        assertThat(AttachmentLines.read(lines)).isEqualTo(Attachments.NONE);
    }
}
