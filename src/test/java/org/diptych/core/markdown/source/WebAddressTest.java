package org.diptych.core.markdown.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.Stream;
import org.diptych.core.markdown.source.WebAddress.Version;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses are encoded as hexo-util does it, asked by {@code src/test/scripts/ask-addresses.mjs}. */
class WebAddressTest {
    static Stream<Arguments> addresses() throws IOException {
        try (InputStream in = WebAddressTest.class.getResourceAsStream("/addresses/encoded.json")) {
            JsonNode encoded = new ObjectMapper().readTree(in);
            return Arrays.stream(Version.values()).flatMap(version -> encoded.get(version.name()).properties().stream()
                    .map(each -> Arguments.of(
                            version,
                            each.getKey(),
                            each.getValue().isNull() ? null : each.getValue().asText())));
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void areEncodedAsHexoDoes(Version version, String address, String expected) {
        assertThat(WebAddress.tried(address, version).orElse(null)).isEqualTo(expected);
    }
}
