package org.diptych.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PeerTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Percentiles WINDOW =
            Percentiles.of(LongStream.rangeClosed(1, 20).map(n -> n * 1_000_000).toArray());

    @Test
    void theWindowIsHeldAgainstWhatThePageTookForMostKeys() throws Exception {
        String said =
                """
                {"formulas": 3, "keyToPage": [
                    400, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36.04, 38]}""";
        JsonNode found = read(new Peer(JSON.readTree(said)));
        assertThat(found.at("/peer/keyToPage"))
                .isEqualTo(JSON.readTree("{\"p50\": 20.0, \"p95\": 38.0, \"p99\": 400.0, \"max\": 400.0}"));
        assertThat(found.at("/peer/formulas").asInt()).isEqualTo(3);
        assertThat(found.path("ofPeer").asDouble()).isEqualTo(0.5);
    }

    @Test
    void aProgramThatIsNotThereIsSaidToBe() throws Exception {
        JsonNode found = read(Peer.answering(List.of("no-such-\"program\""), JSON.createObjectNode()));
        assertThat(found.path("peer").asText()).startsWith("not there: ").contains("no-such-\"program\"");
        assertThat(found.has("ofPeer")).isFalse();
    }

    @Test
    void whatAProgramMissesIsPassedOn() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        JsonNode found = read(Peer.answering(List.of(java, "no.such.Script"), JSON.createObjectNode()));
        assertThat(found.path("peer").asText()).startsWith("not there: ").contains("no.such.Script");
    }

    private static JsonNode read(Peer peer) throws Exception {
        return JSON.readTree("{" + peer.json(WINDOW) + "}");
    }
}
