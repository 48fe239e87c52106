package org.diptych.desk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.SegmentKind;
import org.diptych.desk.Sentences;
import org.junit.jupiter.api.Test;

class PartNamesTest {
    private static final Messages ENGLISH = Messages.of("panels", Locale.ENGLISH);
    private static final Messages CHINESE = Messages.of("panels", Locale.CHINESE);

    @Test
    void eachPartHasANameInBothLanguages() {
        Sentences.areThere(
                "panels",
                Stream.of(SegmentKind.values())
                        .map(kind -> "part." + kind.name().toLowerCase(Locale.ROOT)));
        for (SegmentKind kind : SegmentKind.values()) {
            assertThat(PartNames.of(kind, "", ENGLISH)).isNotBlank().isNotEqualTo(PartNames.of(kind, "", CHINESE));
        }
    }

    @Test
    void aBodyIsCalledAsItsSpeakersCallTheirLanguageWhateverTheWindowSpeaks() {
        assertThat(PartNames.of(SegmentKind.BODY, "zh", ENGLISH)).isEqualTo("中文");
        assertThat(PartNames.of(SegmentKind.BODY, "en", CHINESE)).isEqualTo("English");
        assertThat(PartNames.of(SegmentKind.BODY, "fr", ENGLISH)).isEqualToIgnoringCase("français");
        assertThat(PartNames.of(SegmentKind.BODY, "qqx", ENGLISH)).isEqualTo("qqx");
    }

    @Test
    void whatIsNoBodyIsCalledByWhatItIs() {
        assertThat(PartNames.of(SegmentKind.SUMMARY, "zh", ENGLISH))
                .isEqualTo(PartNames.of(SegmentKind.SUMMARY, "", ENGLISH));
    }
}
