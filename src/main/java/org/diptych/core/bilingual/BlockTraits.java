package org.diptych.core.bilingual;

/**
 * What decides, beside its words, what the links of a block cost; read once, since a search asks it many thousand times.
 * Immutable; nothing is null.
 *
 * @param heading whether it is a heading
 * @param prose whether it is written anew by a translator
 * @param measured whether its length tells anything: what is still to be written has none that could
 * @param joins whether it may be one of several that answer to one; what is still to be written answers to one
 */
record BlockTraits(BlockKind kind, int level, boolean heading, boolean prose, boolean measured, boolean joins) {

    static BlockTraits of(BodyBlock block) {
        boolean unwritten = Gap.begins(block.source());
        boolean heading = block.kind() == BlockKind.HEADING;
        boolean prose = block.kind().isProse();
        boolean joins = !heading && block.kind() != BlockKind.FORMULA && !unwritten;
        return new BlockTraits(block.kind(), block.level(), heading, prose, prose && !unwritten, joins);
    }
}
