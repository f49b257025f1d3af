package org.mingzhang.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever reports an error writes down nothing that the page knows. */
class ReportAddressTest {
    @ParameterizedTest
    @CsvSource({
        "mailto:a@b.example, mailto:a@b.example?subject=A%20%26%20%E4%BC%9A&body=https%3A%2F%2Fx.example%2F%23f1",
        "mailto:a@b.example?subject={title}, mailto:a@b.example?subject=A%20%26%20%E4%BC%9A",
        "https://b.example/new?t={title}&a={address}, https://b.example/new?t=A%20%26%20%E4%BC%9A&a=https%3A%2F%2Fx.example%2F%23f1",
        "https://b.example/form, https://b.example/form"
    })
    void fillsInWhatItIsAboutAndWhere(String pattern, String address) {
        assertEquals(address, ReportAddress.of(pattern, "A & 会", "https://x.example/#f1"));
    }
}
