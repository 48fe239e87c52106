package org.diptych.core.markdown.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** However a text was put together, each of its characters knows where in the original it belongs. */
class MappedTextPropertyTest {
    private static final int ORIGIN = 7;
    private static final String ORIGINAL = "日晷 tells 😀 the hour.\r\n".repeat(140);

    /** A character of a made text. */
    private record Sign(char character, int start, int end, boolean inserted) {}

    private final List<Sign> signs = new ArrayList<>();

    @Property(tries = 500)
    void eachCharacterKnowsWhereItCameFromHoweverOftenItWasCopied(@ForAll Random random) {
        MappedText made = MappedText.of(ORIGINAL, ORIGIN);
        original();
        for (int times = 0; times < 3; times++) {
            made = remade(made, random);
            check(made);
        }
    }

    @Property(tries = 200)
    void aPartIsTheSameStretchOfTheText(@ForAll Random random) {
        original();
        MappedText made = remade(MappedText.of(ORIGINAL, ORIGIN), random);
        int from = random.nextInt(made.length() + 1);
        int to = from + random.nextInt(made.length() - from + 1);

        MappedText part = made.part(from, to);

        assertThat(part.text()).isEqualTo(made.text().substring(from, to));
        for (int i = 0; i < part.length(); i++) {
            assertThat(part.originOf(i)).isEqualTo(made.originOf(from + i));
            assertThat(part.originOfEnd(i + 1)).isEqualTo(made.originOfEnd(from + i + 1));
            assertThat(part.insertionAt(i)).isEqualTo(made.insertionAt(from + i));
        }
    }

    @Property(tries = 200)
    void aTextThatOnlyLostCharactersStillStandsInTheOriginal(@ForAll Random random) {
        MappedText whole = MappedText.of(ORIGINAL, 0);
        MappedText.Builder builder = new MappedText.Builder();
        for (int at = random.nextInt(9); at < ORIGINAL.length(); at += 1 + random.nextInt(9)) {
            int end = Math.min(ORIGINAL.length(), at + random.nextInt(1500));
            builder.copy(whole, at, end);
            at = end;
        }
        MappedText made = builder.build();

        for (int i = 0; i < made.length(); i++) {
            assertThat(made.text().charAt(i)).isEqualTo(ORIGINAL.charAt(made.originOf(i)));
            assertThat(made.originOfEnd(i + 1)).isEqualTo(made.originOf(i) + 1);
            assertThat(i == 0 ? -1 : made.originOf(i - 1)).isLessThan(made.originOf(i));
        }
    }

    @Example
    void nothingStandsAtTheStart() {
        MappedText.Builder builder = new MappedText.Builder();
        builder.copy(MappedText.of("abc", 5), 1, 1).insert("", 3, 9);

        assertThat(builder.length()).isZero();
        assertThat(builder.originOfEnd()).isZero();
        assertThat(builder.build().text()).isEmpty();
        assertThat(builder.build().originOf(0)).isZero();
        assertThat(builder.build().originOfEnd(0)).isZero();
    }

    @Example
    void aTextThatIsCopiedWholeBeginsWhereItBegan() {
        MappedText marked = new MappedText.Builder()
                .insert("<!-- mark -->", 3, 8)
                .copy(MappedText.of("0123456789", 0), 8, 10)
                .build();

        MappedText copied =
                new MappedText.Builder().copy(marked, 0, marked.length()).build();

        assertThat(copied.originOf(0)).isEqualTo(3);
        assertThat(copied.originOfEnd(4)).isEqualTo(8);
        assertThat(copied.originOf(copied.length() - 1)).isEqualTo(9);
        assertThat(copied.insertionAt(copied.length() - 1)).isEqualTo(-1);
    }

    private void original() {
        signs.clear();
        for (int i = 0; i < ORIGINAL.length(); i++) {
            signs.add(new Sign(ORIGINAL.charAt(i), ORIGIN + i, ORIGIN + i + 1, false));
        }
    }

    /** Takes things out of {@code source} and puts things in, and keeps {@link #signs} in step. */
    private MappedText remade(MappedText source, Random random) {
        MappedText.Builder builder = new MappedText.Builder();
        List<Sign> before = List.copyOf(signs);
        signs.clear();
        int at = 0;
        while (at < source.length()) {
            if (random.nextInt(3) == 0) {
                String put = "✂".repeat(random.nextInt(4));
                int start = ORIGIN + random.nextInt(40);
                builder.insert(put, start, start + 4);
                put.chars().forEach(c -> signs.add(new Sign((char) c, start, start + 4, true)));
            }
            int end = Math.min(source.length(), at + random.nextInt(random.nextBoolean() ? 30 : 2500));
            builder.copy(source, at, end);
            signs.addAll(before.subList(at, end));
            at = end + (random.nextBoolean() ? 0 : random.nextInt(10));
            assertThat(builder.length()).isEqualTo(signs.size());
            assertThat(builder.originOfEnd())
                    .isEqualTo(signs.isEmpty() ? 0 : signs.get(signs.size() - 1).end());
        }
        return builder.build();
    }

    private void check(MappedText made) {
        StringBuilder text = new StringBuilder();
        signs.forEach(sign -> text.append(sign.character()));
        assertThat(made.text()).isEqualTo(text.toString());
        assertThat(made.length()).isEqualTo(signs.size());
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            assertThat(made.originOf(i)).as("start of %d", i).isEqualTo(sign.start());
            assertThat(made.originOfEnd(i + 1)).as("end of %d", i).isEqualTo(sign.end());
            assertThat(made.insertionAt(i)).as("insertion at %d", i).isEqualTo(sign.inserted() ? sign.start() : -1);
        }
    }
}
