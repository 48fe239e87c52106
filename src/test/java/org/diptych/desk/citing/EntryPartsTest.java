package org.diptych.desk.citing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryPartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Blei, D. M. (2012). Topic models. CACM, 55. | Blei, D. M. | 2012 | Topic models",
                "Kay, A. (2023). Why? A question. Press. | Kay, A. | 2023 | Why?",
                "周志华. (2016). 机器学习. 清华大学出版社. | 周志华. | 2016 | 机器学习",
                "Org. (2025, May 3). A page. https://example.org | Org. | 2025 | A page",
                "Just a text without a year | '' | '' | Just a text without a year"
            })
    void cutsAnEntryWrittenInApasOrder(String text, String authors, String year, String title) {
        assertThat(EntryParts.of(text)).isEqualTo(new EntryParts(authors, year, title));
    }
}
