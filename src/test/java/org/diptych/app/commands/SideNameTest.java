package org.diptych.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.diptych.desk.Sentences;
import org.diptych.desk.manual.Manual;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SideNameTest {

    @ParameterizedTest
    @EnumSource(SideName.class)
    void eachSidePanelHasItsWordsAndASectionOfTheManual(SideName side) {
        Sentences.areThere("app", Stream.of("command." + side.id(), "side." + side.id()));
        assertThat(Manual.in(Locale.ENGLISH).find(side.topic())).isPresent();
        assertThat(Manual.in(Locale.SIMPLIFIED_CHINESE).find(side.topic())).isPresent();
    }
}
