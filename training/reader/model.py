"""The reader network: one encoder, read once, with heads for all that depends on the words.

* token outputs: trigger and cue tags, event type, mode, context, factuality (class and value), stance, number kind,
sectors,
  actor kind, literalness of places; columns as in `training.reader.labels.layout`.
* `mentions` [kind, start, end]: spans by start and end (Global Pointer, Su et al. 2022, efficient form), so that they
may nest.
* `links` [role, row, token]: whether the token belongs to the filler of that role of the trigger or cue that the row
stands in
  (biaffine role labelling, Dozat and Manning 2017, over tokens rather than arcs).
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from transformers import BertModel

from dragoman.models import Labels
from training.reader.labels import layout

SPAN_WIDTH = 64
LINK_WIDTH = 48
RARE_BIAS = -3.0


def rotate(x: Tensor, position: Tensor) -> Tensor:
    """Rotary position encoding (Su et al. 2021) of `[batch, tokens, heads, width]` at `position` `[batch, tokens]`."""
    width = x.shape[-1]
    rate = torch.pow(10000.0, -torch.arange(0, width, 2, device=x.device, dtype=x.dtype) / width)
    angle = (position[..., None] * rate)[:, :, None, :]
    even, odd = x[..., : width // 2], x[..., width // 2 :]
    return torch.cat([even * angle.cos() - odd * angle.sin(), even * angle.sin() + odd * angle.cos()], dim=-1)


class Reader(nn.Module):
    """Token ids and mask `[batch, tokens]` → token logits, mention scores and link scores.

    With `half` set the encoder computes in bfloat16 (weights and heads stay 32-bit): about three times as fast on
    processors that can.
    """

    def __init__(self, base: str, labels: Labels, dropout: float = 0.15) -> None:
        super().__init__()
        self.encoder = BertModel.from_pretrained(
            base, add_pooling_layer=False, attn_implementation="eager", attention_probs_dropout_prob=0.0
        )
        width = self.encoder.config.hidden_size
        columns = max(stop for _, stop in layout(labels).values())
        self.kinds, self.roles = len(labels.mention_kinds), len(labels.roles)
        self.half = False
        self.dropout = nn.Dropout(dropout)
        self.token = nn.Linear(width, columns)
        self.span = nn.Linear(width, 2 * SPAN_WIDTH)
        self.kind = nn.Linear(width, 2 * self.kinds)
        self.link = nn.Linear(width, 2 * self.roles * LINK_WIDTH)
        self.link_bias = nn.Linear(width, 2 * self.roles)
        self.start_rare(labels)

    def start_rare(self, labels: Labels) -> None:
        """Begin with low odds for what is rare, so that the first steps are not spent on learning that."""
        for name in ("trigger_in", "trigger_begin", "cue_in", "cue_begin", "context", "sector"):
            start, stop = layout(labels)[name]
            nn.init.constant_(self.token.bias[start:stop], RARE_BIAS)
        nn.init.constant_(self.kind.bias, RARE_BIAS)
        nn.init.constant_(self.link_bias.bias, RARE_BIAS / 2)

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        with torch.autocast(input_ids.device.type, dtype=torch.bfloat16, enabled=self.half):
            hidden = self.encoder(input_ids=input_ids, attention_mask=attention_mask)[0]
        hidden = self.dropout(hidden.float())
        position = attention_mask.to(hidden.dtype).cumsum(1) - 1
        return self.token(hidden), self.mentions(hidden, position), self.links(hidden, position)

    def mentions(self, hidden: Tensor, position: Tensor) -> Tensor:
        start, stop = rotate(self.span(hidden).unflatten(-1, (2, SPAN_WIDTH)), position).unbind(2)
        scores = start @ stop.transpose(1, 2) / SPAN_WIDTH**0.5
        first, last = self.kind(hidden).unflatten(-1, (2, self.kinds)).unbind(2)
        return scores[:, None] + first.transpose(1, 2)[..., None] + last.transpose(1, 2)[:, :, None]

    def links(self, hidden: Tensor, position: Tensor) -> Tensor:
        pair = rotate(self.link(hidden).unflatten(-1, (2 * self.roles, LINK_WIDTH)), position)
        row, token = pair[:, :, : self.roles].transpose(1, 2), pair[:, :, self.roles :].transpose(1, 2)
        scores = row @ token.transpose(2, 3) / LINK_WIDTH**0.5
        bias = self.link_bias(hidden).transpose(1, 2)
        return scores + bias[:, : self.roles, :, None] + bias[:, self.roles :, None]
