/** An author has passages drafted, and keeps a glossary. */
@NullMarked
package org.diptych.desk.draft;

import org.jspecify.annotations.NullMarked;
