package org.diptych.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.core.markdown.Dialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence exists in both languages, speaks of the same things, and can be read by {@link MessageFormat}. */
class MessageBundlesTest {
    private static final Path BUNDLES = Path.of("assets/messages");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    @ParameterizedTest
    @MethodSource("areas")
    void bothLanguagesHaveTheSameSentences(String area) throws IOException {
        Set<String> english = bundle(area, "en").keySet();
        Set<String> chinese = bundle(area, "zh").keySet();

        assertThat(english).isNotEmpty();
        assertThat(without(english, chinese)).as("in %s_en alone", area).isEmpty();
        assertThat(without(chinese, english)).as("in %s_zh alone", area).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void bothLanguagesNameTheSameArguments(String area) throws IOException {
        Map<String, TreeSet<String>> chinese = arguments(bundle(area, "zh"));

        assertThat(arguments(bundle(area, "en")))
                .allSatisfy((key, named) ->
                        assertThat(chinese.getOrDefault(key, named)).as(key).isEqualTo(named));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void noSentenceIsEmptyOrLosesItsApostrophe(String area) throws IOException {
        for (String language : List.of("en", "zh")) {
            assertThat(bundle(area, language)).allSatisfy((key, sentence) -> {
                assertThat(new MessageFormat(sentence).format(new Object[9])).isNotBlank();
                assertThat(sentence.replace("''", "")).as(key).doesNotContain("'");
            });
        }
    }

    /** The menu, the status bar and what is said of a site's renderer. */
    @ParameterizedTest
    @EnumSource(Dialect.class)
    void everyDialectHasItsNames(Dialect dialect) throws IOException {
        assertThat(bundle("app", "en")).containsKeys("command.dialect-" + dialect.id(), "dialect." + dialect.name());
        assertThat(bundle("core", "en")).containsKey("renderer.dialect." + dialect.name());
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    static List<String> areas() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("_(en|zh)\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> bundle(String area, String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(area + "_" + language + ".properties"))) {
            properties.load(reader);
        }
        Map<String, String> sentences = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> sentences.put(key, properties.getProperty(key)));
        return sentences;
    }

    private static Map<String, TreeSet<String>> arguments(Map<String, String> sentences) {
        Map<String, TreeSet<String>> arguments = new TreeMap<>();
        sentences.forEach((key, sentence) -> arguments.put(
                key,
                PLACEHOLDER
                        .matcher(sentence)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new))));
        return arguments;
    }
}
