package org.diptych.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Property(tries = 200)
    void isReadBackAsItWas(@ForAll String key, @ForAll List<String> items, @ForAll int number) throws IOException {
        Map<String, Object> value = Map.of("-" + key, items, "number", number);

        Object read = new ObjectMapper().readValue(Json.text(value), Map.class);

        assertThat(read).isEqualTo(value);
    }

    @Test
    void keepsLettersReadable() {
        assertThat(Json.text(List.of("河 \"a\"\n"))).isEqualTo("[\"河 \\\"a\\\"\\n\"]");
    }
}
