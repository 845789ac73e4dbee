package vn.bang57.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import vn.bang57.DatabaseTest;
import vn.bang57.OnH2;

@OnH2
class NodesOnH2Test extends DatabaseTest {

    @Autowired
    ObjectProvider<Nodes> nodes;

    @Test
    void aDatabaseThatBelongsToOneNodeHasNoOthersToTell() {
        assertThat(nodes.getIfAvailable()).isNull();
    }
}
