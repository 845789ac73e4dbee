package vn.bang57.shared.sheet;

/** A block has more cells than anybody pastes; nothing of it was read. */
public final class BlockTooLargeException extends RuntimeException {

    BlockTooLargeException() {
        super("More than " + Block.MOST_CELLS + " cells");
    }
}
