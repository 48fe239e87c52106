package org.diptych.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = Path.of("/home/ann");

    @Test
    void eachSystemHasItsOwnPlace() {
        assertThat(DataFolder.of("Linux", Map.of(), HOME)).isEqualTo(Path.of("/home/ann/.local/share/diptych"));
        assertThat(DataFolder.of("Linux", Map.of("XDG_DATA_HOME", "/var/x"), HOME))
                .isEqualTo(Path.of("/var/x/diptych"));
        assertThat(DataFolder.of("Mac OS X", Map.of(), HOME))
                .isEqualTo(Path.of("/home/ann/Library/Application Support/Diptych"));
        assertThat(DataFolder.of("Windows 11", Map.of(), HOME)).isEqualTo(Path.of("/home/ann/AppData/Local/Diptych"));
    }

    @Test
    void aRelativePlaceIsPassedOverAsTheSpecificationSays() {
        assertThat(DataFolder.of("Linux", Map.of("XDG_DATA_HOME", "x"), HOME))
                .isEqualTo(Path.of("/home/ann/.local/share/diptych"));
    }
}
