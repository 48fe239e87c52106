package org.diptych.app;

/** A short post with every part, as the window's tests open it. */
final class Bilingual {
    private Bilingual() {}

    static final String POST =
            """
            ---
            title: Two leaves
            date: 2026-11-20 20:15:00
            categories: Notes
            tags: [dial, time]
            refplus: true
            ---
            A summary.

            <!--more-->

            {% language_switch %}

            {% lang_content en %}
            # One
            The string casts a shadow {% ref gouk %}.
            {% endlang_content %}

            {% lang_content zh %}
            # 一
            细线投下影子{% ref gouk %}。
            {% endlang_content %}

            <p>After.</p>

            {% references %}
            [gouk] Gouk, P. (1988).
            {% endreferences %}
            """;
}
