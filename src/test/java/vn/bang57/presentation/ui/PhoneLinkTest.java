package vn.bang57.presentation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class PhoneLinkTest {

    @Test
    void aServerThatOnlyItsOwnMachineReachesHasNoLinkForAPhone() {
        assertThat(new PhoneLink("127.0.0.1").to(request("localhost"), "dieu-khien"))
                .isEmpty();
        assertThat(new PhoneLink("localhost").to(request("127.0.0.1"), "dieu-khien"))
                .isEmpty();
    }

    @Test
    void whoCameByANameOfTheNetworkIsGivenThatName() {
        assertThat(new PhoneLink("0.0.0.0").to(request("bang57.tinh.local"), "dieu-khien?a=b"))
                .contains("http://bang57.tinh.local:8080/dieu-khien?a=b");
    }

    @Test
    void whoSitsAtTheServerItselfIsGivenAnAddressOfTheNetworkIfItHasOne() {
        assertThat(new PhoneLink("").to(request("localhost"), "dieu-khien").orElse("http://10.0.0.7"))
                .startsWith("http://")
                .doesNotContain("localhost", "127.0.0.1");
    }

    private static MockHttpServletRequest request(String host) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setServerName(host);
        request.setServerPort(8080);
        return request;
    }
}
