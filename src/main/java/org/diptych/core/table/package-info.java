/** Tables in Markdown: read, aligned, and edited cell by cell, row by row, column by column. */
package org.diptych.core.table;
