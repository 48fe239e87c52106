/** Tables in Markdown: read, aligned, and edited cell by cell, row by row, column by column. */
@NullMarked
package org.diptych.core.table;

import org.jspecify.annotations.NullMarked;
