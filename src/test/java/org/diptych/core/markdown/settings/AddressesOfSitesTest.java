package org.diptych.core.markdown.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses within sites, and those that lead out, are what hexo-util says; {@code ask-addresses.mjs} asked it. */
class AddressesOfSitesTest {
    private static JsonNode answers(String part) throws IOException {
        return new ObjectMapper()
                .readTree(Path.of("src/test/resources/addresses/of-sites.json").toFile())
                .get(part);
    }

    static List<Integer> sites() throws IOException {
        List<Integer> sites = new ArrayList<>();
        answers("sites").forEach(site -> sites.add(sites.size()));
        return sites;
    }

    private static SiteAddresses addresses(JsonNode site) {
        JsonNode pretty = site.path("pretty_urls");
        return new SiteAddresses(
                site.get("url").asText(),
                site.get("root").asText(),
                site.path("relative_link").asBoolean(false),
                pretty.path("trailing_index").asBoolean(true),
                pretty.path("trailing_html").asBoolean(true));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void anAddressWithinASiteIsWrittenAsTheSiteWants(int site) throws IOException {
        SiteAddresses addresses = addresses(answers("sites").get(site));
        List<String> differences = new ArrayList<>();
        for (JsonNode answer : answers("within")) {
            JsonNode theirs = answer.get("written").get(site);
            String ours = addresses.of(answer.get("path").asText());
            if (!theirs.isNull() && !ours.equals(theirs.asText())) {
                differences.add(answer.get("path") + ": " + theirs + ", ours " + ours);
            }
        }

        assertThat(differences).isEmpty();
    }

    @Test
    void anAddressLeadsOutWhereHexoSaysSo() throws IOException {
        ExternalLinks links = new ExternalLinks(true, false, "a.com", List.of("b.org", "例.com"));
        List<String> differences = new ArrayList<>();
        for (JsonNode answer : answers("out")) {
            if (links.leadsOut(answer.get("address").asText())
                    != answer.get("out").asBoolean()) {
                differences.add(answer.toString());
            }
        }

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "true,false,' target=\"_blank\" rel=\"noopener\"'",
        "true,true,' target=\"_blank\" rel=\"noopener external nofollow noreferrer\"'",
        "false,true,' rel=\"noopener external nofollow noreferrer\"'",
        "false,false,''",
    })
    void aLinkThatLeadsOutSaysWhatTheSiteWants(boolean enabled, boolean nofollow, String attributes) {
        ExternalLinks links = new ExternalLinks(enabled, nofollow, "a.com", List.of("b.org"));

        assertThat(links.attributes("https://sea.example/x")).isEqualTo(attributes);
        assertThat(links.attributes("https://a.com/x")).isEmpty();
        assertThat(links.attributes("https://b.org/x")).isEmpty();
        assertThat(links.attributes("/x")).isEmpty();
        assertThat(links.attributes("#题")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://A.com/x,a.com",
        "//a.com:80?q,a.com",
        "http://u:p@a.com/,a.com",
        "https://例子.中国#节,例子.中国",
        "a.com,a.com",
        "/x,/x",
        "mailto:A@b.c,mailto:a@b.c",
    })
    void theHostOfAnAddressIsWhatStandsBeforeItsPath(String address, String host) {
        assertThat(ExternalLinks.hostOf(address)).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.com,/p.png,/p.png",
        "https://a.com,p.png,/p.png",
        "https://a.com/blog,p.png,/p.png",
        "https://a.com/blog/zh,p.png,/blog/p.png",
        "https://a.com/blog/zh,图 一.png,/blog/%E5%9B%BE%20%E4%B8%80.png",
        "'',p.png,/p.png",
    })
    void anImageOfAPostStandsBesideTheSitesOwnAddress(String url, String path, String written) {
        assertThat(new SiteAddresses(url, "/", false, true, true).besideSite(path))
                .isEqualTo(written);
    }
}
