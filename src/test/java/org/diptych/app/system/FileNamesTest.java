package org.diptych.app.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void titlesBecomeNamesEveryFileSystemTakes() {
        assertThat(FileNames.of("Some Questions: asking/Myself?")).isEqualTo("some-questions-asking-myself");
        assertThat(FileNames.of("关于一年前的疑问")).isEqualTo("关于一年前的疑问");
        assertThat(FileNames.of("..")).isEqualTo("post");
    }
}
