package org.diptych.core.site.scaffold;

/** What stands below the front matter of a new bilingual post: a place for all that it may hold. Stateless. */
public final class EmptyBodies {
    /** Places for the summary, an English and a Chinese body, and references; lines end with {@code \n}. */
    public static final String TEXT =
            """


            <!--more-->

            {% language_switch %}

            {% lang_content en %}

            {% endlang_content %}

            {% lang_content zh %}

            {% endlang_content %}

            {% references %}
            {% endreferences %}
            """;

    private EmptyBodies() {}
}
