package org.diptych.core.site.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.diptych.core.bilingual.before.EarlierPair;
import org.diptych.core.bilingual.before.EarlierPairs;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.site.index.Courtesy;
import org.diptych.core.site.index.SiteIndexer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePairsTest {
    private static final Duration LONG = Duration.ofMinutes(10);

    @TempDir
    private Path site;

    @TempDir
    private Path data;

    @BeforeEach
    void makeSite() throws IOException {
        Files.writeString(site.resolve("_config.yml"), "title: A\n");
        Files.createDirectories(site.resolve("source/_posts"));
        post("cats.md", "# One\n\nA \"cat\"\\sleeps\there.\n\n<!-- diptych: translate -->", "# 一\n\n一只猫睡在这里。\n\n没有译文。");
        post("dogs.md", "A dog barks.", "一只狗在叫。");
        Files.writeString(site.resolve("source/_posts/one.md"), "---\ntitle: O\n---\nA cat alone.\n");
    }

    private void post(String name, String english, String chinese) throws IOException {
        Files.writeString(
                site.resolve("source/_posts").resolve(name),
                "---\ntitle: T\n---\n{% lang_content en %}\n" + english + "\n{% endlang_content %}\n"
                        + "{% lang_content zh %}\n" + chinese + "\n{% endlang_content %}\n");
    }

    private boolean read(SitePairs pairs, Duration limit) throws Exception {
        return pairs.readSome(SiteIndexer.read(site), Dialect.USUAL, limit, Courtesy.NONE);
    }

    private List<String> found(SitePairs pairs, String phrase) {
        EarlierPairs.Builder builder = new EarlierPairs.Builder();
        pairs.addTo(builder, site);
        return builder.build().holding(phrase, 10).stream()
                .map(EarlierPair::answer)
                .toList();
    }

    @Test
    void postsThatWereNeverOpenedAreSearched() throws Exception {
        SitePairs pairs = new SitePairs(data);
        assertThat(read(pairs, LONG)).isTrue();
        assertThat(found(pairs, "cat")).containsExactly("一只猫睡在这里。");
        assertThat(found(pairs, "狗")).containsExactly("A dog barks.");
        assertThat(found(pairs, "译文")).isEmpty();
    }

    @Test
    void whatWasReadIsKnownAfterStartingAgainUntilTheFileChanges() throws Exception {
        read(new SitePairs(data), LONG);
        SitePairs again = new SitePairs(data);
        assertThat(found(again, "cat")).containsExactly("一只猫睡在这里。");
        post("cats.md", "A lion sleeps.", "一头狮子睡着了。");
        Files.delete(site.resolve("source/_posts/dogs.md"));
        assertThat(read(again, LONG)).isTrue();
        assertThat(found(again, "cat")).isEmpty();
        assertThat(found(again, "barks")).isEmpty();
        assertThat(found(again, "lion")).containsExactly("一头狮子睡着了。");
    }

    @Test
    void withoutTimeNothingIsReadAndThatIsSaid() throws Exception {
        SitePairs pairs = new SitePairs(data);
        assertThat(read(pairs, Duration.ofNanos(-1))).isFalse();
        assertThat(found(pairs, "cat")).isEmpty();
    }

    @Test
    void damagedLinesCostThemselvesAlone() throws Exception {
        read(new SitePairs(data), LONG);
        try (Stream<Path> files = Files.list(data)) {
            Path kept = files.findFirst().orElseThrow();
            Files.writeString(kept, "pair\tx\n\u0000\n" + Files.readString(kept));
        }
        assertThat(found(new SitePairs(data), "cat")).containsExactly("一只猫睡在这里。");
    }
}
