package org.diptych.core.cite.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.core.post.Post;
import org.diptych.core.post.SegmentKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesBlockTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "text\n",
                "a\r\nb\r\n",
                "---\ntitle: x\n---\n",
                "{% lang_content en %}\nx\n{% endlang_content %}"
            })
    void theFileGainsABlockAtItsEndAndLosesNothing(String file) {
        String longer = ReferencesBlock.appendedTo(file);
        assertThat(longer).startsWith(file);
        assertThat(Post.parse(longer).find(SegmentKind.REFERENCES)).isPresent();
        assertThat(longer.contains("\r\n")).isEqualTo(file.contains("\r\n"));
        assertThat(longer.replace("\r\n", "").contains("\n")).isEqualTo(!file.contains("\r\n"));
    }
}
