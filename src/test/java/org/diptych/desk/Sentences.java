package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.diptych.core.messages.Messages;

/** Holds that what a user reads is there in both languages. */
public final class Sentences {
    private Sentences() {}

    /** Each of {@code keys} has a sentence in {@code area}. */
    public static void areThere(String area, Stream<String> keys) {
        Messages english = Messages.of(area, Locale.ENGLISH);
        Messages chinese = Messages.of(area, Locale.CHINESE);
        assertThat(keys).isNotEmpty().allSatisfy(key -> {
            assertThat(english.has(key)).as("English " + key).isTrue();
            assertThat(chinese.has(key)).as("Chinese " + key).isTrue();
        });
    }
}
