package org.diptych.core.site.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.site.address.AddressSettings.AddressPattern;
import org.diptych.core.site.address.AddressSettings.CategoryNaming;
import org.diptych.core.site.address.AddressSettings.FileNaming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of files and the addresses of posts say the same of a post. */
class PermalinksTest {
    private static final LocalDateTime MOMENT = LocalDateTime.of(2025, 3, 4, 5, 6, 7);

    @Property
    void theNameOfANewFileSaysTheSlugAndTheDayItWasMadeOf(
            @ForAll("patterns") String pattern, @ForAll("slugs") String slug, @ForAll("moments") LocalDateTime now) {
        Permalinks permalinks = new Permalinks(settings(":title/", pattern));

        String file = permalinks.newFileName(slug, "post", now);

        assertThat(permalinks.slug(file)).isEqualTo(slug);
        assertThat(permalinks.fileName(file)).containsEntry("title", slug);
        boolean dated = pattern.contains("day");
        assertThat(Permalinks.date(permalinks.fileName(file)))
                .isEqualTo(dated ? Optional.of(now.toLocalDate().atStartOfDay()) : Optional.empty());
    }

    @Property
    void theComputersZoneMovesTheClockAndNotThePost(
            @ForAll("moments") LocalDateTime moment, @ForAll("zones") String computer) {
        AddressSettings settings = settings(":timestamp-:year-:month-:day-:hour-:minute-:second", ":title.md");
        String[] parts = new Permalinks(settings, ZoneId.of(computer))
                .of(post("dial", moment))
                .split("-", 2);

        long seconds = moment.toEpochSecond(ZoneOffset.UTC);
        assertThat(parts[0]).isEqualTo(String.valueOf(seconds));
        LocalDateTime shown = LocalDateTime.ofEpochSecond(
                seconds, 0, ZoneId.of(computer).getRules().getOffset(moment.toInstant(ZoneOffset.UTC)));
        assertThat(parts[1])
                .isEqualTo(DateTimeFormatter.ofPattern("uuuu-MM-dd-HH-mm-ss").format(shown));
    }

    @ParameterizedTest
    @CsvSource({
        ":title/, 2025/dial/",
        ":name/, dial/",
        ":i_month/:i_day/:title.html, 3/4/2025/dial.html",
        ":lang/:title/, zh/2025/dial/",
        ":author/:name/, undefined/dial/",
        ":layout-:name, page-dial",
        ":category/:name/, 历史/dial/",
        ":post_title/, old-dials/"
    })
    void aVariableIsThePostsOwnElseTheSitesElseUndefined(String pattern, String address) {
        AddressSettings usual = settings(pattern, ":title.md");
        AddressSettings settings = new AddressSettings(
                new AddressPattern(pattern, Map.of("lang", "en", "layout", "page", "title", "never")),
                usual.files(),
                new CategoryNaming("none", Map.of("history", "历史")),
                "UTC",
                false);
        NamedPost post = new NamedPost(
                "2025/dial",
                true,
                MOMENT,
                "Old Dials",
                List.of(List.of("a"), List.of("history")),
                Map.of("lang", "zh"));

        assertThat(new Permalinks(settings, ZoneOffset.UTC).of(post)).isEqualTo(address);
    }

    @Test
    void aPathOfCategoriesIsAPathAndADraftHasNone() {
        Permalinks permalinks = new Permalinks(settings(":category/:name", ":title.md"), ZoneOffset.UTC);
        List<List<String>> categories = List.of(List.of("x"), List.of("Old Maps", "中 国"));

        assertThat(permalinks.of(new NamedPost("dial", true, MOMENT, "", categories, Map.of())))
                .isEqualTo("Old-Maps/中-国/dial");
        assertThat(permalinks.of(new NamedPost("dial", false, MOMENT, "", categories, Map.of())))
                .isEqualTo("uncategorized/dial");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/b/", "a/b", "日晷.html", "/", "a b"})
    void anAddressOfTheAuthorsBeginsAtTheRoot(String written) {
        Permalinks permalinks = new Permalinks(settings(":title/", ":title.md"));

        assertThat(permalinks.written(written)).startsWith("/").endsWith(written);
        assertThat(permalinks.written(permalinks.written(written))).isEqualTo(permalinks.written(written));
    }

    @Test
    void aPostWithAFolderOfItsOwnIsPublishedAsOne() {
        AddressSettings usual = settings(":title", ":title.md");
        Permalinks permalinks = new Permalinks(
                new AddressSettings(usual.permalink(), usual.files(), usual.categories(), "UTC", true), ZoneOffset.UTC);

        assertThat(permalinks.of(post("dial", MOMENT))).isEqualTo("dial/");
        assertThat(permalinks.written("/a")).isEqualTo("/a/");
        assertThat(permalinks.written("/a/")).isEqualTo("/a/");
        assertThat(permalinks.written("/a.html")).isEqualTo("/a.html");
    }

    private static NamedPost post(String slug, LocalDateTime date) {
        return new NamedPost(slug, true, date, "", List.of(), Map.of());
    }

    private static AddressSettings settings(String permalink, String files) {
        return new AddressSettings(
                new AddressPattern(permalink, Map.of()),
                new FileNaming(files, 0, false),
                new CategoryNaming("uncategorized", Map.of()),
                "UTC",
                false);
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(
                ":title.md",
                ":year-:month-:day-:title.md",
                ":year/:i_month/:i_day/:title.markdown",
                ":year/:title.md",
                ":hash-:title.md");
    }

    @Provide
    Arbitrary<String> slugs() {
        return Arbitraries.of("dial", "日晷", "a-b-c", "2025-01-02-x", "🌊");
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of("UTC", "Asia/Shanghai", "America/New_York", "Asia/Kathmandu", "Pacific/Kiritimati");
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return Arbitraries.longs()
                .between(946_684_800L, 4_000_000_000L)
                .map(seconds -> LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC));
    }
}
