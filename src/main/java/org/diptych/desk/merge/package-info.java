/** What the author chose of a merge. */
package org.diptych.desk.merge;
