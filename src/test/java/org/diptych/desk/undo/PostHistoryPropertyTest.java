package org.diptych.desk.undo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.desk.text.PostPart;
import org.diptych.desk.text.PostSession;

/** Whatever an author does to a post, all of it can be taken back and made again, in whatever part one asks. */
class PostHistoryPropertyTest {
    private static final String POST =
            """
            ---
            title: T
            ---
            Summary alita.
            <!--more-->
            {% lang_content en %}
            One alita, two alita.\r
            Three.
            {% endlang_content %}
            {% lang_content zh %}
            一 alita，二。
            {% endlang_content %}
            {% references %}
            [alita] Battle Angel.\r
            {% endreferences %}
            """;

    @Property(tries = 300)
    void takingBackEverythingGivesTheFileAndMakingItAgainTheLastText(@ForAll long seed) {
        Random dice = new Random(seed);
        PostSession session = new PostSession(POST);
        String file = POST;
        for (int i = 0; i < 40; i++) {
            file = act(session, dice) ? session.fileText() : file;
            assertThat(session.dirtyProperty().get()).isEqualTo(!file.equals(session.fileText()));
        }
        // A change in every part: nothing taken back before it can be made again.
        session.apply(IntStream.range(0, session.parts().size())
                .mapToObj(i -> TextEdit.insert(session.contentStart(i), "z"))
                .toList());
        String last = session.fileText();

        takeBack(session, dice);
        assertThat(session.fileText()).isEqualTo(POST);
        assertThat(session.dirtyProperty().get()).isEqualTo(!file.equals(POST));

        while (session.parts().stream()
                .anyMatch(part -> part.history().redoTitleProperty().get() != null)) {
            session.history().redo();
        }
        assertThat(session.fileText()).isEqualTo(last);

        takeBack(session, dice);
        assertThat(session.fileText()).isEqualTo(POST);
    }

    @Property(tries = 300)
    void takingBackStepByStepAndMakingAgainAsManyStepsGivesTheSameText(@ForAll long seed) {
        Random dice = new Random(seed);
        PostSession session = new PostSession(POST);
        for (int i = 0; i < 40; i++) {
            act(session, dice);
        }
        String last = session.fileText();
        int steps = 0;
        while (session.parts().stream()
                .anyMatch(part -> part.history().undoTitleProperty().get() != null)) {
            session.history().undo();
            assertThat(steps++).isLessThan(5_000);
        }
        assertThat(session.fileText()).isEqualTo(POST);
        for (int step = 0; step < steps; step++) {
            session.history().redo();
        }
        assertThat(session.fileText()).isEqualTo(last);
    }

    /** Asks now in this part, now in that, until no part has anything left. */
    private static void takeBack(PostSession session, Random dice) {
        for (int left = 5_000; left > 0; left--) {
            List<PostPart> open = session.parts().stream()
                    .filter(part -> part.history().undoTitleProperty().get() != null)
                    .toList();
            if (open.isEmpty()) {
                return;
            }
            open.get(dice.nextInt(open.size())).history().undo();
        }
        throw new AssertionError("taking back never ends");
    }

    /** Whether the file on disk is now what the session holds. */
    private static boolean act(PostSession session, Random dice) {
        PostPart part = session.parts().get(dice.nextInt(session.parts().size()));
        switch (dice.nextInt(18)) {
            case 0, 1 -> session.apply(renaming(session, dice));
            case 2 -> part.history().undo();
            case 3 -> part.history().redo();
            case 4 -> session.history().undo();
            case 5 -> {
                session.reload(
                        Post.parse(session.fileText()
                                .replaceFirst("lang_content en", "lang_content fr")
                                .replaceFirst("l", "L")),
                        "");
                return true;
            }
            case 6 -> {
                insert(part, dice, "\n{% endlang_content %}\n{% lang_content fr %}\n");
                session.recut(Post.parse(session.fileText()));
            }
            case 7 -> session.restructure(Post.parse(session.fileText() + "{% references %}\n{% endreferences %}\n"));
            case 8 -> delete(part, dice);
            case 9 -> session.say("", state -> state, state -> state);
            case 10 ->
                session.history().asOne("", () -> {
                    insert(part, dice, "said");
                    session.say("", state -> state, state -> state);
                });
            case 12 ->
                session.history().asOne("", () -> {
                    session.restructure(Post.parse(session.fileText() + "{% references %}\n{% endreferences %}\n"));
                    insert(session.parts().get(dice.nextInt(session.parts().size())), dice, "after");
                });
            case 13 ->
                session.history().asOne("", () -> {
                    session.restructure(Post.parse(session.fileText() + "{% references %}\n{% endreferences %}\n"));
                    session.say("", state -> state, state -> state);
                });
            case 11 -> session.history().goOn(part.history(), "", () -> insert(part, dice, "on"));
            default -> insert(part, dice, "a\nx\r\nyb中".substring(dice.nextInt(5), 5 + dice.nextInt(4)));
        }
        return false;
    }

    private static List<TextEdit> renaming(PostSession session, Random dice) {
        String to = "k" + dice.nextInt(10);
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < session.parts().size(); i++) {
            String content = session.parts().get(i).content();
            int start = session.contentStart(i);
            for (int at = content.indexOf("a"); at >= 0; at = content.indexOf("a", at + 1)) {
                edits.add(new TextEdit(new TextRange(start + at, start + at + 1), to));
            }
        }
        return edits;
    }

    private static void insert(PostPart part, Random dice, String text) {
        int at = dice.nextInt(part.content().length() + 1);
        part.apply(TextEdit.insert(at, text));
    }

    private static void delete(PostPart part, Random dice) {
        int from = dice.nextInt(part.content().length() + 1);
        int to = Math.min(part.content().length(), from + dice.nextInt(8));
        part.apply(TextEdit.delete(new TextRange(from, to)));
    }
}
