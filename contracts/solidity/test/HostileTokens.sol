// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @dev Keeps one hundredth of every transfer.
contract FeeOnTransferToken is ERC20("Fee", "FEE") {
    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function _update(address from, address to, uint256 value) internal override {
        if (from != address(0) && to != address(0)) {
            super._update(from, address(0), value / 100);
            super._update(from, to, value - value / 100);
        } else {
            super._update(from, to, value);
        }
    }
}

/// @dev Refuses transfers to a blocked account, as large stablecoins do.
contract BlocklistToken is ERC20("Block", "BLK") {
    mapping(address account => bool) public blocked;

    error Blocked(address account);

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function setBlocked(address account, bool value) external {
        blocked[account] = value;
    }

    function _update(address from, address to, uint256 value) internal override {
        if (blocked[to]) revert Blocked(to);
        super._update(from, to, value);
    }
}

/// @dev Calls back into a contract while it transfers, and keeps the answer.
contract ReentrantToken is ERC20("Loop", "LOOP") {
    address public target;
    bytes public payload;
    bytes public answer;
    bool public succeeded;

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function attack(address target_, bytes calldata payload_) external {
        target = target_;
        payload = payload_;
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (target != address(0)) {
            (succeeded, answer) = target.call(payload);
        }
    }
}

/// @dev Returns nothing from transfer, as the oldest stablecoin does.
contract NoReturnToken {
    mapping(address account => uint256) public balanceOf;

    error Insufficient();

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
    }

    function transfer(address to, uint256 amount) external {
        if (balanceOf[msg.sender] < amount) revert Insufficient();
        balanceOf[msg.sender] -= amount;
        balanceOf[to] += amount;
    }
}

/// @dev Says no by returning false instead of reverting, and to transfers of nothing as well.
contract FalseToken is ERC20("False", "NO") {
    bool public refusing;

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function refuse(bool value) external {
        refusing = value;
    }

    function transfer(address to, uint256 value) public override returns (bool) {
        return !refusing && value != 0 && super.transfer(to, value);
    }
}
