/** Where two languages of one post no longer say the same, block by block. */
package org.diptych.core.check.drift;
