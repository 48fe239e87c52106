package org.diptych.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A check's own test asks it alone, and passes as well where nobody else ever asks it. */
class ChecksAreRunTest {
    private static final Path CHECKS = Path.of("src/main/java/org/diptych/core/check");

    @Test
    void everyCheckIsMadeByWhoeverAsksThemAll() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(CHECKS)) {
            files = all.filter(file -> file.toString().endsWith(".java")).toList();
        }
        StringBuilder sources = new StringBuilder();
        for (Path file : files) {
            sources.append(Files.readString(file));
        }
        assertThat(files)
                .filteredOn(file -> file.getParent().getNameCount() > CHECKS.getNameCount())
                .extracting(file -> file.getFileName().toString().replace(".java", ""))
                .filteredOn(name -> name.endsWith("Check"))
                .hasSizeGreaterThan(30)
                .allSatisfy(name -> assertThat(sources).contains("new " + name + "("));
    }
}
