package org.diptych.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecentlyUsedTest {

    @Test
    void whatWasUsedLastStandsFirstAndTheRestKeepsItsOrder() {
        RecentlyUsed used = new RecentlyUsed();
        used.use("c");
        used.use("b");
        used.use("c");

        List<String> order = Stream.of("a", "b", "c", "d")
                .map(name -> new Choice(name, "", true, () -> {}))
                .sorted(used.order())
                .map(Choice::label)
                .toList();

        assertThat(order).containsExactly("c", "b", "a", "d");
    }
}
