package org.diptych.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigFolderTest {
    private static final Path HOME = Path.of("/home/ann");

    @Test
    void eachSystemHasItsOwnPlace() {
        assertThat(ConfigFolder.of("Linux", Map.of(), HOME)).isEqualTo(Path.of("/home/ann/.config/diptych"));
        assertThat(ConfigFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "/etc/x"), HOME))
                .isEqualTo(Path.of("/etc/x/diptych"));
        assertThat(ConfigFolder.of("Mac OS X", Map.of(), HOME))
                .isEqualTo(Path.of("/home/ann/Library/Application Support/Diptych"));
        assertThat(ConfigFolder.of("Windows 11", Map.of(), HOME))
                .isEqualTo(Path.of("/home/ann/AppData/Roaming/Diptych"));
    }

    @Test
    void aRelativePlaceIsPassedOverAsTheSpecificationSays() {
        assertThat(ConfigFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "x"), HOME))
                .isEqualTo(Path.of("/home/ann/.config/diptych"));
    }
}
