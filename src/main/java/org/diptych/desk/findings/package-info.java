/** The findings of the open post: filtered, grouped, gone through, mended. */
package org.diptych.desk.findings;
