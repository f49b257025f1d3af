package org.mingzhang.export;

import org.jspecify.annotations.Nullable;

/** Takes one value out of a row; null if it is not printed. */
@FunctionalInterface
interface Reading<R, T> {
    @Nullable
    T of(R row);
}
