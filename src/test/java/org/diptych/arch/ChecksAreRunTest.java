package org.diptych.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.core.messages.Messages;
import org.junit.jupiter.api.Test;

/** A check's own test asks it alone, and passes as well where nobody else ever asks it. */
class ChecksAreRunTest {
    private static final Path CHECKS = Path.of("src/main/java/org/diptych/core/check");
    private static final Pattern RULE =
            Pattern.compile("(?:Finding\\s*\\.(?:info|warning|error)\\(\\s*|RULE = )\"([a-z.-]+)\"[,;]");
    private static final Pattern FIX = Pattern.compile("(?:(?:\\.with|new Fix)\\(\\s*|FIX = )\"([a-z.-]+)\"[,;]");

    @Test
    void everyCheckIsMadeByWhoeverAsksThemAll() throws IOException {
        String sources = sources();
        List<String> checks = files().stream()
                .filter(file -> file.getParent().getNameCount() > CHECKS.getNameCount())
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(name -> name.endsWith("Check"))
                .toList();

        assertThat(checks).hasSizeGreaterThan(30);
        assertThat(checks.stream().filter(name -> !sources.contains("new " + name + "(")))
                .as("asked by nobody: core.check.run.Checks makes the checks, WritingChecks the hints")
                .isEmpty();
    }

    /** Those whose name stands there whole; what is put together, a check's own test asks for. */
    @Test
    void whatTheyFindAndOfferHasItsSentence() throws IOException {
        Set<String> there = Messages.of("core", Locale.ENGLISH).bundle().keySet();
        Set<String> keys = named(RULE, "finding.", sources());
        keys.addAll(named(FIX, "fix.", sources()));

        assertThat(keys).hasSizeGreaterThan(90);
        assertThat(keys.stream().filter(key -> there.stream()
                        .noneMatch(other -> other.equals(key) || other.startsWith(key + "."))))
                .as("without a sentence in assets/messages/core_en.properties and core_zh.properties")
                .isEmpty();
    }

    private static Set<String> named(Pattern pattern, String area, String sources) {
        return pattern.matcher(sources)
                .results()
                .map(match -> area + match.group(1))
                .filter(key -> !key.equals("finding.formula")) // told to nobody
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(CHECKS)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String sources() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (Path file : files()) {
            sources.append(Files.readString(file));
        }
        return sources.toString();
    }
}
