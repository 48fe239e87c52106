package org.diptych.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.diptych.core.messages.Messages;
import org.junit.jupiter.api.Test;

class ProgramFactsTest {
    private static final ProgramFacts.Places PLACES = new ProgramFacts.Places(
            Path.of("/home/李明/settings"),
            Path.of("/home/李明/data"),
            Path.of("/home/李明/data/sites"),
            Path.of("/home/李明/data/log/diptych.log"));
    private static final ProgramFacts FACTS = new ProgramFacts(
            "1.2.3", "Mozilla/5.0 (X11) AppleWebKit/623.1.9 (KHTML, like Gecko) JavaFX/21 Safari/623.1", PLACES);

    @Test
    void aReportNamesVersionsFoldersAndTheLog() {
        assertThat(FACTS.text(Messages.of("about", Locale.ENGLISH)))
                .startsWith("Diptych\nVersion: 1.2.3\nJava: " + System.getProperty("java.version"))
                .contains(
                        "\nWebKit: 623.1.9\n",
                        "\nSettings: " + PLACES.settings(),
                        "\nSite indexes: " + PLACES.sites(),
                        "\nLog: " + PLACES.log())
                .endsWith("\n");
        assertThat(FACTS.text(Messages.of("about", Locale.CHINESE)))
                .contains("\n版本：1.2.3\n", "\n网站索引：" + PLACES.sites(), "\n日志：" + PLACES.log());
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        ProgramFacts bare = new ProgramFacts("", "", PLACES);

        assertThat(bare.named(Messages.of("about", Locale.ENGLISH))).doesNotContainKeys("Version", "WebKit");
    }
}
