package org.diptych.core.check.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyCutter;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.writing.WritingHints;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.core.post.PostFolder;
import org.diptych.core.text.LineEnd;
import org.junit.jupiter.api.Test;

/** What is remembered from one key to the next changes nothing that is found. */
class DriftAfterEditsTest {
    private static final Path POST = Path.of("assets/sample/diptych-dial.md");
    private static final List<String> WRITTEN = List.of(
            "",
            "x",
            " 17 ",
            "影子",
            "\n",
            "\n\n",
            "$a_1$",
            "\n\n$$\nb = 2\n$$\n\n",
            "\n\nAnother dial, of the year 1757, on another wall.\n\n",
            "\n\n另一个日晷，在另一面墙上。\n\n",
            "\n- one\n- two\n",
            "\n\n## Walls\n\n",
            "![dial](dial.png)",
            "<!-- diptych: translate -->",
            "`code`",
            "\n\n[^1]: A note.\n\n",
            "```\n");

    private final PublishSettings settings = PublishSettings.of(Dialect.PANDOC);

    /** The sample post; with {@code -Ddiptych.posts=FOLDER} the posts there. */
    private static List<Path> posts() throws IOException {
        String more = System.getProperty("diptych.posts");
        return more == null ? List.of(POST) : PostFolder.posts(Path.of(more));
    }

    private static CheckedPost checked(Post post, PublishedPost published, PairState pairs, PublishSettings settings) {
        return new CheckedPost(
                post, FrontMatterReader.of(post), Bibliography.of(post), published, settings, pairs, WritingHints.NONE);
    }

    @Property(tries = 12)
    void whatIsFoundDoesNotHangOnWhatWasFoundBefore(@ForAll("seeds") long seed) throws IOException {
        Random random = new Random(seed);
        List<Path> posts = posts();
        Path file = posts.get(random.nextInt(posts.size()));
        StringBuilder text = new StringBuilder(LineEnd.unix(Files.readString(file)));
        int begin = Math.max(0, text.indexOf("{% lang_content"));
        Publisher publisher = new Publisher(settings);
        DriftCheck remembering = new DriftCheck();
        DriftCheck forgetting = new DriftCheck();
        BodyCutter cutter = new BodyCutter();
        int at = begin + random.nextInt(text.length() - begin);
        for (int edit = 0; edit < 12; edit++) {
            at = random.nextInt(3) > 0 ? at : begin + random.nextInt(text.length() - begin);
            at = Math.min(at, text.length());
            int end = Math.min(text.length(), at + (random.nextInt(3) == 0 ? random.nextInt(60) : 0));
            text.replace(at, end, WRITTEN.get(random.nextInt(WRITTEN.size())));
            Post post = Post.parse(text.toString());
            PublishedPost published = publisher.publish(post);
            CheckedPost checked = checked(post, published, PairState.EMPTY, settings);
            forgetting.forget();

            assertThat(cutter.bodies(post, published, settings)).isEqualTo(Body.allOf(post, published, settings));
            assertThat(remembering.check(checked)).as(text.toString()).isEqualTo(forgetting.check(checked));
        }
    }

    /** Sections of one body, each with words and a formula of its own. */
    private static List<String> sections(Random random) {
        List<String> sections = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String level = random.nextInt(3) == 0 ? "### " : "## ";
            sections.add(level + "Dial" + i + "\n\nGnomon" + i + " Noon" + i + " of 17" + (30 + i) + ", $a_{" + i
                    + "} = b^" + i + "$.\n\n");
        }
        return sections;
    }

    private static String bilingual(List<String> first, List<String> second) {
        return "{% lang_content en %}\n" + String.join("", first) + "{% endlang_content %}\n{% lang_content zh %}\n"
                + String.join("", second) + "{% endlang_content %}\n";
    }

    /** One edit: sections change places, one comes, goes, is renamed or says more. */
    private static void edit(List<String> sections, Random random) {
        int at = random.nextInt(sections.size());
        switch (random.nextInt(6)) {
            case 0, 1 -> Collections.swap(sections, at, random.nextInt(sections.size()));
            case 2 -> sections.add(at, "## Wall\n\nA new wall.\n\n");
            case 3 -> sections.remove(sections.size() > 2 ? at : 0);
            case 4 -> sections.set(at, sections.get(at).replaceFirst("#", "##"));
            default -> sections.set(at, sections.get(at) + WRITTEN.get(random.nextInt(WRITTEN.size())) + "\n\n");
        }
        if (sections.isEmpty()) {
            sections.add("## Wall\n\n");
        }
    }

    @Property(tries = 60)
    void sectionsThatMoveAreFoundAsInATextThatIsReadForTheFirstTime(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        List<String> first = sections(random);
        List<String> second = new ArrayList<>(first);
        Publisher publisher = new Publisher(settings);
        DriftCheck remembering = new DriftCheck();
        DriftCheck forgetting = new DriftCheck();
        for (int edit = 0; edit < 10; edit++) {
            edit(random.nextInt(3) == 0 ? first : second, random);
            Post post = Post.parse(bilingual(first, second));
            CheckedPost checked = checked(post, publisher.publish(post), PairState.EMPTY, settings);
            forgetting.forget();

            assertThat(remembering.check(checked)).as(post.text()).isEqualTo(forgetting.check(checked));
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Test
    void whatIsQuietNoLongerIsToldAgain() {
        Post post = Post.parse("{% lang_content en %}\nA dial of 1757.\n{% endlang_content %}\n"
                + "{% lang_content zh %}\n1758 年的日晷。\n{% endlang_content %}\n");
        PublishedPost published = new Publisher(settings).publish(post);
        DriftCheck check = new DriftCheck();
        List<Finding> found = check.check(checked(post, published, PairState.EMPTY, settings));
        PairState quiet = PairState.EMPTY.saying(List.of(QuietFinding.of(found.get(0), post.text())));

        assertThat(check.check(checked(post, published, quiet, settings))).isEmpty();
        assertThat(check.check(checked(post, published, PairState.EMPTY, settings)))
                .isEqualTo(found);
    }
}
