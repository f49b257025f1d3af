package org.mingzhang.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormKeyTest {
    @ParameterizedTest
    @ValueSource(strings = {"2024-target", "2024-self-evaluation", "2024-self-evaluation-2", "2024-monitoring-12"})
    void whatIsWrittenIsRead(String text) {
        assertEquals(Optional.of(text), FormKey.of(text).map(FormKey::toString));
    }

    @Test
    void otherTextIsNoKey() {
        for (String text : new String[] {"", "2024-later", "2024-target-x", "2024-target-", "title", "24-target"}) {
            assertEquals(Optional.empty(), FormKey.of(text), text);
        }
    }
}
