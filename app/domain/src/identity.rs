//! The city's unified identity: how sure the city is that a person is who they say.

use crate::facts::words;

words! {
    /// Levels of assurance, to which the settings map what a provider calls its own (`acr`). In ISO/IEC 29115 they are
    /// its levels 2, 3 and 4.
    Assurance {
        Low = "low",
        Substantial = "substantial",
        High = "high",
    }
}
