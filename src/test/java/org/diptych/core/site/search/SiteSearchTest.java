package org.diptych.core.site.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import org.diptych.core.file.FileProblem;
import org.diptych.core.search.Replacement;
import org.diptych.core.search.SearchQuery;
import org.diptych.core.search.TextSearch;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.index.SiteIndexer;
import org.diptych.core.site.search.SiteReplacement.Chosen;
import org.diptych.core.text.TextEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteSearchTest {
    @TempDir
    Path folder;

    private final List<FoundPost> found = new ArrayList<>();

    @BeforeEach
    void makeSite() throws IOException {
        Files.writeString(folder.resolve("_config.yml"), "title: A\n");
        Files.createDirectories(folder.resolve("source/_posts"));
    }

    private Path post(String name, String text) throws IOException {
        return Files.writeString(folder.resolve("source/_posts").resolve(name), text);
    }

    private SiteSearch.End search(SearchQuery query, Map<Path, String> live, int most) throws InterruptedException {
        SiteIndex index = SiteIndexer.read(folder);
        return new SiteSearch(index, query, live, most).run(found::add, () -> false);
    }

    private static SearchQuery regex(String text) {
        return new SearchQuery(text, true, false, true);
    }

    private List<Chosen> all() {
        return found.stream().map(post -> new Chosen(post, post.places())).toList();
    }

    @Test
    void findsEachPlaceWithItsLine() throws Exception {
        post("a.md", "---\ntitle: A\n---\nOne dial.\n\nA dial, a Dial.\n");
        post("b.md", "---\ntitle: B\n---\nNothing.\n");
        post("c.md", "---\ntitle: C\n---\n" + "long ".repeat(100) + "dial" + " long".repeat(100) + "\n");

        assertThat(search(new SearchQuery("dial", false, false, false), Map.of(), 100))
                .isEqualTo(SiteSearch.End.DONE);

        assertThat(found).extracting(FoundPost::title).containsExactlyInAnyOrder("A", "C");
        FoundPost a = found.stream()
                .filter(post -> post.title().equals("A"))
                .findFirst()
                .orElseThrow();
        assertThat(a.places()).extracting(LineFound::line).containsExactly(4, 6, 6);
        assertThat(a.places()).extracting(LineFound::excerpt).contains("One dial.", "A dial, a Dial.");
        assertThat(found).allSatisfy(post -> assertThat(post.places()).allSatisfy(place -> {
            assertThat(place.inExcerpt().in(place.excerpt())).isEqualToIgnoringCase("dial");
            assertThat(place.excerpt().length()).isLessThan(260);
        }));
    }

    @Test
    void replacesInEachFileWithItsOwnLineEndsAndNothingElse() throws Exception {
        Path unix = post("a.md", "---\ntitle: A\n---\nphi = 12\nphi\n");
        Path windows = post("b.md", "---\r\ntitle: B\r\n---\r\nphi = 12\r\nphi\r\n");

        search(regex("^phi$"), Map.of(), 100);
        SiteReplacement.make(all(), Replacement.of(regex("^phi$"), "\\varphi\\n"));

        assertThat(Files.readString(unix)).isEqualTo("---\ntitle: A\n---\nphi = 12\n\\varphi\n\n");
        assertThat(Files.readString(windows)).isEqualTo("---\r\ntitle: B\r\n---\r\nphi = 12\r\n\\varphi\r\n\r\n");
    }

    @Test
    void groupsAndPlacesOfNoCharactersAreReplacedAcrossFiles() throws Exception {
        Path windows = post("b.md", "---\r\ntitle: B\r\n---\r\n12\r\ncat\r\n");
        SearchQuery query = regex("(\\d)(\\d)|(?<=t)$");

        search(query, Map.of(), 100);
        SiteReplacement.make(all(), Replacement.of(query, "\\frac{$1}{$2}"));

        assertThat(Files.readString(windows)).isEqualTo("---\r\ntitle: B\r\n---\r\n\\frac{1}{2}\r\ncat\\frac{}{}\r\n");
    }

    @Test
    void onlyWhatIsChosenIsReplaced() throws Exception {
        Path file = post("a.md", "---\ntitle: A\n---\nx x x\n");

        search(regex("x"), Map.of(), 100);
        FoundPost post = found.get(0);
        SiteReplacement.make(List.of(new Chosen(post, List.of(post.places().get(1)))), Replacement.of(regex("x"), "y"));

        assertThat(Files.readString(file)).isEqualTo("---\ntitle: A\n---\nx y x\n");
    }

    @Test
    void nothingIsReplacedAnywhereIfOnePostChangedSinceItWasSearched() throws Exception {
        Path first = post("a.md", "---\ntitle: A\n---\nx\n");
        Path second = post("b.md", "---\ntitle: B\n---\nx\n");
        search(regex("x"), Map.of(), 100);
        Files.writeString(second, "---\ntitle: B\n---\nmine x\n");

        assertThatThrownBy(() -> SiteReplacement.make(all(), Replacement.of(regex("x"), "y")))
                .isInstanceOfSatisfying(FileProblem.class, problem -> {
                    assertThat(problem.kind()).isEqualTo(FileProblem.Kind.CHANGED);
                    assertThat(problem.path()).isEqualTo(second);
                });

        assertThat(Files.readString(first)).isEqualTo("---\ntitle: A\n---\nx\n");
        assertThat(Files.readString(second)).isEqualTo("---\ntitle: B\n---\nmine x\n");
    }

    @Test
    void anOpenPostIsSearchedByItsLiveText() throws Exception {
        Path file = post("a.md", "---\ntitle: A\n---\nold\n");
        String live = "---\ntitle: A\n---\nnew word\n";

        search(regex("word|old"), Map.of(file, live), 100);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).live()).contains(live);
        assertThat(TextEdit.applyAll(live, all().get(0).edits(Replacement.of(regex("word|old"), "term"))))
                .isEqualTo("---\ntitle: A\n---\nnew term\n");
    }

    @Test
    void endsWhereThereIsEnoughAndWhenItIsCancelled() throws Exception {
        for (int i = 0; i < 20; i++) {
            post("p" + i + ".md", "---\ntitle: P\n---\nx x\n");
        }

        assertThat(search(regex("x"), Map.of(), 7)).isEqualTo(SiteSearch.End.ENOUGH);
        assertThat(found.stream().mapToInt(post -> post.places().size()).sum()).isEqualTo(7);

        found.clear();
        SiteSearch search = new SiteSearch(SiteIndexer.read(folder), regex("x"), Map.of(), 100);
        assertThat(search.run(found::add, () -> found.size() >= 3)).isEqualTo(SiteSearch.End.CANCELLED);
        assertThat(found).hasSize(3);
    }

    @Test
    void badExpressionsAreTold() throws Exception {
        post("a.md", "---\ntitle: A\n---\n" + "a".repeat(5_000) + "!\n");

        assertThatThrownBy(() -> search(regex("(x"), Map.of(), 9)).isInstanceOf(PatternSyntaxException.class);
        assertThatThrownBy(() -> search(regex("(a|aa)+$"), Map.of(), 9)).isInstanceOf(TextSearch.TooLong.class);
    }
}
